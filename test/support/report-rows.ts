import { clockTime, dayOf, isoDay, type Day } from './day.ts'
import { Random } from './random.ts'
import { makeFamily, type Family } from './people/family.ts'
import { hospitals } from './people/hospital.ts'

/** The twelve columns of a made-up daily newborn report, as a nanny company's head office keeps it. */
export const reportHeadings = [
  '序号', '分娩日期', '分娩医院', '床号', '产妇姓名', '年龄', '联系电话', '宝宝性别', '出生体重(g)', '孕周', '分娩方式', '家庭住址',
] as const // prettier-ignore

export type ReportRow = readonly (string | number)[]

const modes = { vaginal: '顺产', caesarean: '剖宫产', forceps: '产钳助产' } as const

/** `rows` made-up births over a dozen hospitals; people differ in phone and ID, the same seed gives the same rows. */
export function* reportRows(rows: number, seed: number, from: Day = dayOf(2026, 3, 1)): Generator<ReportRow> {
  const random = new Random(`report/${String(seed)}`)
  const places = hospitals(random, 'mainland', 12)
  const phones = new Set<string>()
  for (let row = 0; row < rows; row++) {
    const birth = from + Math.floor(row / 120)
    const hospital = random.pick(places)
    let family = makeFamily(random, { region: 'mainland', birth, hospital })
    while (phones.has(family.mother.phone)) family = makeFamily(random, { region: 'mainland', birth, hospital })
    phones.add(family.mother.phone)
    yield reportRow(row + 1, family)
  }
}

function reportRow(number: number, family: Family): ReportRow {
  const { mother, babies } = family
  return [
    number,
    `${isoDay(family.birth)} ${clockTime(family.birthMinutes)}`,
    family.hospital,
    family.bed,
    mother.name.full,
    Math.floor((family.birth - mother.birth) / 365.25),
    mother.phone,
    babies.map((baby) => (baby.sex === 'female' ? '女' : '男')).join('、'),
    babies[0].weightGrams,
    `${String(family.weeks)}+${String(family.weekDays)}`,
    modes[family.mode],
    mother.address,
  ]
}
