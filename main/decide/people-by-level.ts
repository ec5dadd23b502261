import type { SensitiveFinding } from '../../shared/domain/finding.ts'
import { compareLevels, levels, type Level } from '../../shared/domain/level.ts'

/**
 * How many people a file exposes at each level or a stronger one. Tables may hold the same people twice, so no sum exceeds the
 * file's own count; without tables the file's level holds for all.
 */
export function peopleByLevel({
  people,
  level,
  tables,
}: Pick<SensitiveFinding, 'people' | 'level' | 'tables'>): Readonly<Record<Level, number>> {
  const atLeast = (wanted: Level): number => {
    if (tables.length === 0) return compareLevels(level, wanted) >= 0 ? people : 0
    const sum = tables.reduce((total, table) => total + (compareLevels(table.level, wanted) >= 0 ? table.people : 0), 0)
    return Math.min(sum, people)
  }
  const [named, reachable, identified] = levels.map(atLeast) as [number, number, number]
  return { named: Math.max(named, people), reachable, identified }
}
