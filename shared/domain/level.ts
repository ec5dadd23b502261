/** How much of a person is exposed beside the maternity context, weakest first. */
export const levels = ['named', 'reachable', 'identified'] as const

export type Level = (typeof levels)[number]

/** Negative when `a` exposes less than `b`, zero when equal, positive when more. */
export function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(a) - levels.indexOf(b)
}

/** The level that exposes more; `null` stands for "no case". */
export function strongerLevel(a: Level | null, b: Level | null): Level | null {
  if (a === null) return b
  if (b === null) return a
  return compareLevels(a, b) >= 0 ? a : b
}
