/**
 * Median milliseconds of each task. Tasks take turns within each round, so that what else the machine does falls on all
 * of them alike; one round before is not counted.
 */
export async function medianTimes<Tasks extends Readonly<Record<string, () => unknown>>>(
  tasks: Tasks,
  rounds: number,
): Promise<Readonly<Record<keyof Tasks, number>>> {
  const entries = Object.entries(tasks)
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, task] of entries) {
      const start = performance.now()
      await task()
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name) ?? [])])) as Record<
    keyof Tasks,
    number
  >
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
