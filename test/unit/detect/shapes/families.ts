import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import type { Region } from '../../../support/people/name.ts'
import { Population } from '../../../support/people/population.ts'
import { Random } from '../../../support/random.ts'

/** `count` made-up families without twins, born around the start of September 2025, all told apart by every identifier. */
export function families(count: number, seed: string, region: Region = 'mainland'): Family[] {
  const random = new Random(seed)
  const population = new Population(random)
  return Array.from({ length: count }, () =>
    population.family({
      region,
      birth: 45_900 - random.int(0, 30),
      hospital: '某市妇幼保健院',
      twins: false,
    }),
  )
}

/** One row of a daily report: date, mother, phone, hospital, mode, weight. */
export function reportRow({ birth, mother, hospital, mode, babies }: Family): string[] {
  return [
    isoDay(birth),
    mother.name.full,
    mother.phone,
    hospital,
    mode === 'vaginal' ? '顺产' : '剖宫产',
    String(babies[0].weightGrams),
  ]
}

export const reportHeadings = ['分娩日期', '产妇姓名', '联系电话', '分娩医院', '分娩方式', '出生体重(g)']
