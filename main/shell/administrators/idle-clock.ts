/**
 * Milliseconds that only go on, for what ends when nobody is there. The PC's own clock can be set back, and would keep a door
 * open; the one that counts from the start stands still while the PC sleeps. Of both the one counts that went further.
 */
export function idleClock(wallMs: () => number, steadyMs: () => number): () => number {
  let passedMs = 0
  let wall = wallMs()
  let steady = steadyMs()
  return () => {
    const [wallNow, steadyNow] = [wallMs(), steadyMs()]
    passedMs += Math.max(wallNow - wall, steadyNow - steady)
    ;[wall, steady] = [wallNow, steadyNow]
    return passedMs
  }
}

export const idleNow = idleClock(
  () => Date.now(),
  () => performance.now(),
)
