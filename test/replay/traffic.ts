import { dayOf, isoDay, type Day } from '../support/day.ts'
import { hospitals } from '../support/people/hospital.ts'
import { Population } from '../support/people/population.ts'
import type { Family } from '../support/people/family.ts'
import { Random } from '../support/random.ts'
import type { MadeUpSheet } from './made-up-sheet.ts'

/** One file on its way: when, by which channel, and whether the work is lawful. */
export interface Transit {
  readonly day: Day
  readonly lawful: boolean
  readonly channel: 'downloads' | 'wework' | 'wechat'
  readonly sheet: MadeUpSheet
  readonly people: number
}

/** How a column may be headed by whoever copies it together. */
const headings = {
  name: ['产妇姓名', '妈妈', '姓名', '客户姓名', '宝妈姓名'],
  phone: ['联系电话', '电话', '手机', '手机号码', '联系方式'],
  hospital: ['分娩医院', '医院', '生产医院', '所在医院'],
  birth: ['宝宝生日', '出生日期', '分娩日期', '新生儿出生日期'],
} as const

type Field = keyof typeof headings

const fields: readonly Field[] = ['name', 'phone', 'hospital', 'birth']

/**
 * The Shanghai case: a dozen hospitals, three years, 39,000 families. Each day the report of every hospital arrives in
 * Downloads and the day's work goes to head office by a registered route; beside that, lots of 10 to 100 of the same people
 * are sent by WeChat, a third of them for the second time, renamed, re-ordered, with columns dropped.
 */
export function* shanghai(seed: string): Generator<Transit> {
  const random = new Random(`shanghai/${seed}`)
  const population = new Population(random.fork('people'))
  const places = hospitals(random, 'mainland', 12)
  const first = dayOf(2022, 1, 1)
  const days = 3 * 365
  const known: Family[] = []
  const unsold: Family[] = []
  for (let at = 0; at < days; at++) {
    const day = first + at
    const births = Math.round((39_000 * (at + 1)) / days) - Math.round((39_000 * at) / days)
    const born = Array.from({ length: births }, () =>
      population.family({ region: 'mainland', birth: day, hospital: random.pick(places) }),
    )
    known.push(...born)
    unsold.push(...born)
    const report = sheetOf(`新生儿日报${isoDay(day)}.xlsx`, born, fields, null)
    yield { day, lawful: true, channel: 'downloads', sheet: report, people: born.length }
    const toOffice = sheetOf(`日报汇总${isoDay(day)}.xlsx`, born, fields, null)
    yield { day, lawful: true, channel: 'wework', sheet: toOffice, people: born.length }
    while (unsold.length >= 100 || (at === days - 1 && unsold.length > 0)) {
      const size = random.int(10, 100)
      const again = random.chance(1 / 3) ? random.some(known.slice(-2000), random.int(5, Math.ceil(size * 0.6))) : []
      const lot = unsold.splice(0, size - again.length)
      const kept = random.chance(0.4) ? (['name', 'phone', 'birth'] as const) : fields
      const rows = random.shuffle([...lot, ...again])
      const name = random.pick(['资料', '名单', '客户', '宝宝摄影', '明细', '新建 Microsoft Excel 工作表'])
      const sheet = sheetOf(`${name}${String(at)}.xlsx`, rows, random.shuffle(kept), random)
      yield { day, lawful: false, channel: 'wechat', sheet, people: rows.length }
    }
  }
}

/** The Hangzhou case: one file of 30,000 newborns. */
export function* hangzhou(seed: string): Generator<Transit> {
  const random = new Random(`hangzhou/${seed}`)
  const population = new Population(random.fork('people'))
  const day = dayOf(2024, 5, 20)
  const families = Array.from({ length: 30_000 }, (_, i) =>
    population.family({ region: 'mainland', birth: day - (i % 300), hospital: '杭州' }),
  )
  const rows = families.map(({ mother, father, babies, birth }) => [
    isoDay(birth),
    babies[0].sex === 'female' ? '女' : '男',
    mother.name.full,
    father.name.full,
    mother.phone,
  ])
  const sheet = { fileName: '宝宝资料.xlsx', headings: ['出生日期', '性别', '母亲', '父亲', '联系电话'], rows }
  yield { day, lawful: false, channel: 'wechat', sheet, people: rows.length }
}

/** `random` null: as the office always writes it. */
function sheetOf(
  fileName: string,
  families: readonly Family[],
  order: readonly Field[],
  random: Random | null,
): MadeUpSheet {
  const heading = (field: Field): string => (random === null ? headings[field][0] : random.pick(headings[field]))
  return {
    fileName,
    headings: order.map(heading),
    rows: families.map((family) => order.map((field) => valueOf(field, family))),
  }
}

function valueOf(field: Field, { mother, hospital, birth }: Family): string {
  switch (field) {
    case 'name':
      return mother.name.full
    case 'phone':
      return mother.phone
    case 'hospital':
      return hospital
    case 'birth':
      return isoDay(birth)
  }
}
