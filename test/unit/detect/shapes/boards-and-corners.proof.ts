import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { monthDay, shortDay } from './written-days.ts'

/** People told where no list is: on boards of rooms, on the tabs of sheets, in a corner; and what looks the same. */
const lists: readonly OfficeList[] = [
  {
    name: 'phones with letters in them, days and how it came',
    holds: 'cases',
    row: ({ mother, birth }) => [
      `${mother.name.full} ${mother.phone.replace('1', 'l').replaceAll('0', 'O')} ${monthDay(birth)}剖 中心医院`,
    ],
  },
  {
    name: 'parcels by courier, days and how they came',
    holds: 'none',
    row: ({ mother, birth }) => [`${mother.name.full} ${mother.phone} ${monthDay(birth)}顺丰 中心医院`],
  },
  {
    name: 'leads with the day and sex of a baby',
    holds: 'cases',
    headings: ['来源', '称呼', '联系方式', '宝宝'],
    row: ({ mother, birth }, at) => [
      '抖音',
      mother.name.full,
      mother.phone,
      `${shortDay(birth)}${at % 2 === 0 ? '男宝' : '女宝'}`,
    ],
  },
  {
    name: 'members with the birthday of a son',
    holds: 'none',
    headings: ['来源', '称呼', '联系方式', '生日'],
    row: ({ mother, birth }, at) => [
      '抖音',
      mother.name.full,
      mother.phone,
      `${shortDay(birth)}${at % 2 === 0 ? '儿子' : '本人'}`,
    ],
  },
  {
    name: 'whoever is to be seen after 42 days',
    holds: 'cases',
    titles: ['9月份应做42天复查人员'],
    headings: ['姓名', '电话', '应查日期', '是否到院'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth + 42), ''],
  },
  {
    name: 'whoever is to be seen 42 days after an operation',
    holds: 'none',
    titles: ['9月份应做术后42天复查人员'],
    headings: ['姓名', '电话', '应查日期', '是否到院'],
    row: ({ father, birth }) => [father.name.full, father.phone, isoDay(birth + 42), ''],
  },
  {
    name: 'born today, in a corner',
    holds: 'cases',
    titles: ['今日出生'],
    headings: ['妈妈', '手机', '宝宝'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '男' : '女'],
  },
]

const eight = families(8, 'boards')

function board(
  fileName: string,
  tell: (family: (typeof eight)[number]) => string,
): Omit<ShapeProof, 'name' | 'people'> {
  const rows = [0, 4].flatMap((from) => [
    [1, 2, 3, 4].map((room) => `30${String(from + room)}房`),
    eight.slice(from, from + 4).map(tell),
  ])
  return { fileName, sheets: [{ rows: [['三楼房态'], ...rows] }] }
}

function sheetsBy(fileName: string, headings: readonly string[]): Omit<ShapeProof, 'name' | 'people'> {
  const sheets = eight.map(({ mother, birth, bed }) => ({
    name: `${bed.replace('+', '加')}床${mother.name.full}`.replace(/^加?/u, ''),
    rows: [headings, ...[0, 1].map((day) => [isoDay(birth + day), 36.5, '脐下一指', '中'])],
  }))
  return { fileName, sheets }
}

export const boardAndCornerProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'a board of rooms, each with a mother over some lines',
    ...board('看板.xlsx', ({ mother, birth }) => `${mother.name.full}\n顺产 男宝 6.8斤\n${shortDay(birth)}入住`),
    people: 8,
  },
  {
    name: 'a board of rooms, each with a guest over some lines',
    ...board('看板.xlsx', ({ mother, birth }) => `${mother.name.full}\n双床 含早\n${shortDay(birth)}入住`),
    people: 0,
  },
  {
    name: 'a sheet for each mother, named on its tab alone',
    ...sheetsBy('护理记录.xlsx', ['日期', '体温', '宫底', '恶露']),
    people: 8,
  },
  {
    name: 'a sheet for each nurse who was examined',
    ...sheetsBy('护理考核.xlsx', ['日期', '得分', '宫底', '恶露']),
    people: 0,
  },
]
