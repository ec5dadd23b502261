import { isoDay, partsOf } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { monthDay, shortDay } from './written-days.ts'

const letters = 'JABCDEFGHI'
const inLetters = (phone: string): string => phone.replace(/\d/gu, (figure) => letters.charAt(Number(figure)))

/** Contacts, messages and codes. */
const lists: readonly OfficeList[] = [
  {
    name: 'contacts that are called by their due dates and hospitals',
    holds: 'cases',
    headings: ['姓名', '电话'],
    row: ({ mother, dueDate }) => [`${mother.name.full} ${String(partsOf(dueDate).month)}月预产 市妇幼`, mother.phone],
  },
  {
    name: 'contacts that are called by their hospitals',
    holds: 'none',
    headings: ['姓名', '电话'],
    row: ({ mother, dueDate }) => [`${mother.name.full} ${String(partsOf(dueDate).month)}月培训 市妇幼`, mother.phone],
  },
  {
    name: 'messages of a postpartum centre that address a mother',
    holds: 'cases',
    row: ({ mother, dueDate }) => [
      mother.phone,
      `【某某月子会所】尊敬的${mother.name.full}妈妈，您预订的28天套餐将于${monthDay(dueDate)}为您预留房间！`,
    ],
  },
  {
    name: 'messages of a hotel that address a guest',
    holds: 'none',
    row: ({ mother, dueDate }) => [
      mother.phone,
      `【某某酒店】尊敬的${mother.name.full}女士，您预订的2晚套餐将于${monthDay(dueDate)}为您预留房间！`,
    ],
  },
  {
    name: 'phones in letters, beside a day of birth and which child it is',
    holds: 'cases',
    headings: ['名', '号', '产期', '注'],
    row: ({ mother, dueDate }, at) => [
      mother.name.full,
      inLetters(mother.phone),
      shortDay(dueDate),
      at % 2 === 0 ? '头胎' : '二胎',
    ],
  },
  {
    name: 'codes of goods in letters, beside a day',
    holds: 'none',
    headings: ['名', '号', '到期', '注'],
    row: ({ mother, dueDate }, at) => [
      mother.name.full,
      inLetters(mother.phone),
      shortDay(dueDate),
      at % 2 === 0 ? '头等' : '二等',
    ],
  },
  {
    name: 'what doctors call out at a handover, cut at its commas',
    holds: 'cases',
    row: ({ mother, weeks, weekDays }, at) => [
      `Bed ${String(at + 1)} ${mother.name.full} G1P0 ${String(weeks)}+${String(weekDays)} SROM 0400`,
      `clear liquor. Husb ${mother.phone}`,
    ],
  },
  {
    name: 'what is handed over in a workshop, cut at its commas',
    holds: 'none',
    row: ({ mother }, at) => [
      `Bay ${String(at + 1)} ${mother.name.full} G1P0 relay done 0400`,
      `clear log. Desk ${mother.phone}`,
    ],
  },
]

const six = families(6, 'codes')

/** Charges of a stay: several rows for each patient, each with a bill's number that looks like a passport's. */
function charges(department: string, items: readonly string[]): Pick<ShapeProof, 'sheets'> {
  const rows = six.flatMap(({ mother, recordNumber, birth }, at) =>
    items.map((item, nth) => [
      `FP${String(1_000_000 + at * 10 + nth)}`,
      recordNumber,
      mother.name.full,
      department,
      item,
      `${isoDay(birth)} 10:0${String(nth)}`,
    ]),
  )
  return { sheets: [{ rows: [['发票号', '病历号', '患者', '科别', '项目', '收费时间'], ...rows] }] }
}

/** A day, and under each word the names of that day, a line each. */
function byDays(title: string, headings: readonly string[]): Pick<ShapeProof, 'sheets'> {
  const names = (from: number): string =>
    six
      .slice(from, from + 2)
      .map(({ mother }) => mother.name.full)
      .join('\n')
  return {
    sheets: [
      {
        rows: [[title], ['日期', ...headings], ['9月1日', names(0), names(2)], ['9月2日', names(4), null]],
      },
    ],
  }
}

/** A sheet for each, called by her name. */
function sheets(called: (family: Family) => string, title: string): Pick<ShapeProof, 'sheets'> {
  return {
    sheets: six.map((one) => ({
      name: called(one),
      rows: [
        [title],
        ['时间', '体温', '呼吸', '大便', '黄疸'],
        ['9-12 04:00', '36.8', '40', '2', '4'],
        ['9-12 08:00', '36.9', '42', '1', '5'],
      ],
    })),
  }
}

export const codeAndContactProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  { name: 'charges of deliveries', ...charges('产科', ['剖宫产术', '新生儿护理', '接生费']), people: 6 },
  { name: 'charges of another ward', ...charges('骨科', ['内固定术', '护理费', '石膏']), people: 0 },
  { name: 'who gave birth each day, by how', ...byDays('9月分娩名单', ['顺产', '剖宫产']), people: 6 },
  { name: 'who was on duty each day, by shift', ...byDays('9月值班名单', ['早班', '晚班']), people: 0 },
  {
    name: 'a sheet for each newborn girl',
    ...sheets(({ mother }) => `${mother.name.full}之女`, '新生儿护理记录单'),
    people: 6,
  },
  {
    name: 'a sheet for each examined nurse',
    ...sheets(({ mother }) => mother.name.full, '新生儿护理技能考核记录单'),
    people: 0,
  },
]
