import type { Area } from './place-card.ts'

export interface WindowSize extends Area {
  readonly minWidth: number
  readonly minHeight: number
}

const wanted = { width: 1080, height: 720 } as const
/** Narrower than this, columns of tables run into each other. */
const least = { width: 720, height: 400 } as const

/** In the middle of the work area, and never larger: at 150 % a screen of 1366 by 768 has room for 910 by some 470. */
export function sizeWindow(workArea: Area): WindowSize {
  const width = Math.min(wanted.width, workArea.width)
  const height = Math.min(wanted.height, workArea.height)
  return {
    x: workArea.x + Math.floor((workArea.width - width) / 2),
    y: workArea.y + Math.floor((workArea.height - height) / 2),
    width,
    height,
    minWidth: Math.min(least.width, width),
    minHeight: Math.min(least.height, height),
  }
}
