import { setImmediate as nextTurn } from 'node:timers/promises'

/** Main is never held much longer than this at a time. */
const sliceMs = 12
/** Looking at the clock for each of tens of thousands of steps would cost more than the steps. */
const stepsBetweenLooks = 64

export interface Pause {
  /** To be awaited after a step that takes long: gives way if the slice is over. */
  (): Promise<void> | undefined
  /** The same for short steps. */
  often(): Promise<void> | undefined
}

/** Long work on main in slices: between them timers, windows and other files have their turn. */
export function giveWay(): Pause {
  let endMs = performance.now() + sliceMs
  let steps = 0
  const pause = (): Promise<void> | undefined => {
    if (performance.now() < endMs) return undefined
    return nextTurn().then(() => {
      endMs = performance.now() + sliceMs
    })
  }
  return Object.assign(pause, {
    often: () => (++steps % stepsBetweenLooks === 0 ? pause() : undefined),
  })
}
