import { compactDay, partsOf, type Day } from '../../support/day.ts'
import { hospitalName } from '../../support/people/hospital.ts'
import type { Random } from '../../support/random.ts'
import type { Region } from '../../support/people/name.ts'

const companies = ['爱佳', '贝安心', '好孕来', '康乃馨', '小棉袄', '惠阳', '优护', '宝贝计划', '福满家', '馨月']

/** Fills `{h} {y} {m} {d} {c}` of a title, sheet name or file name. */
export function fillWords(random: Random, pattern: string, { region, today }: { region: Region; today: Day }): string {
  const { year, month, date } = partsOf(today)
  return pattern
    .replaceAll('{h}', () => hospitalName(random, region))
    .replaceAll('{y}', String(year))
    .replaceAll('{m}', String(month))
    .replaceAll(
      '{d}',
      random.pick([compactDay(today), `${String(month)}.${String(date)}`, `${String(month)}月${String(date)}日`]),
    )
    .replaceAll('{c}', random.pick(companies))
}
