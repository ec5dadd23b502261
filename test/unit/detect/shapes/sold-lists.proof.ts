import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { monthDay, shortDay } from './written-days.ts'

/** People for sale and people told of in a line, with hardly a word of births, and what looks like these. */
const lists: readonly OfficeList[] = [
  {
    name: 'for sale, without a heading',
    holds: 'cases',
    row: ({ mother, birth }, at) => [
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '国妇婴' : '一妇婴',
      shortDay(birth),
    ],
  },
  {
    name: 'visitors of other hospitals, without a heading',
    holds: 'none',
    row: ({ mother, birth }, at) => [
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '华山医院' : '仁济医院',
      shortDay(birth),
    ],
  },
  {
    name: 'for sale, as goods that weigh what newborns do',
    holds: 'cases',
    headings: ['品名', '型号', '出厂日期', '净重', '产地'],
    row: ({ mother, birth, babies: [baby], hospital }) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      baby.weightGrams,
      hospital,
    ],
  },
  {
    name: 'for sale, a line each',
    holds: 'cases',
    row: ({ mother, birth }, at) => [
      `${mother.name.full} ${mother.phone} ${at % 3 === 0 ? '仁济医院' : '一妇婴'} ${shortDay(birth)}`,
    ],
  },
  {
    name: 'visitors of other hospitals, a line each',
    holds: 'none',
    row: ({ mother, birth }, at) => [
      `${mother.name.full} ${mother.phone} ${at % 3 === 0 ? '一妇婴' : '仁济医院'} ${shortDay(birth)}`,
    ],
  },
  {
    name: 'who visits a hospital of births for a company, a line each',
    holds: 'none',
    row: ({ mother, birth }) => [`${mother.name.full} ${mother.phone} 一妇婴 ${shortDay(birth)} 送样品`],
  },
  {
    name: 'a mobile and a day run together',
    holds: 'cases',
    row: ({ mother, birth }) => [`${mother.name.full}${mother.phone}${monthDay(birth)}剖女宝`],
  },
  {
    name: 'a mobile and the day of a meeting run together',
    holds: 'none',
    row: ({ mother, birth }) => [`${mother.name.full}${mother.phone}${monthDay(birth)}开会`],
  },
  {
    name: 'pieces between strokes',
    holds: 'cases',
    row: ({ mother, birth, babies: [baby] }) => [
      `${mother.name.full}/${mother.phone.replace(/^(\d{3})(\d{4})/u, '$1-$2-')}/${shortDay(birth)}产/女${String(baby.weightGrams)}g`,
    ],
  },
  {
    name: 'good news from a ward',
    holds: 'cases',
    row: ({ mother }, at) => [
      `【喜报】恭喜${String(at + 1)}床${mother.name.full}于8:2${String(at)}顺利分娩一女婴，体重3250克，母女平安！`,
    ],
  },
  {
    name: 'good news from an office',
    holds: 'none',
    row: ({ mother }, at) => [
      `【喜报】恭喜${String(at + 1)}组${mother.name.full}于8:2${String(at)}签下大单，业绩破万！`,
    ],
  },
  {
    name: 'two rows that ask and answer in one cell',
    holds: 'cases',
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, `预产${shortDay(dueDate)}`, '想找月嫂'],
  },
  {
    name: 'rows that ask and answer of cars',
    holds: 'none',
    row: ({ mother, dueDate }) => [mother.name.full, mother.phone, `交付${shortDay(dueDate)}`, '想找代驾'],
  },
  {
    name: 'a line each that ends with the only label in it',
    holds: 'cases',
    row: ({ mother, birth, recordNumber, babies: [baby] }) => [
      `姓名 ${mother.name.full} 女 31岁 住院号 ${recordNumber} 入院 ${isoDay(birth)} 出院诊断：G2P1 孕38+2周 顺娩一女活婴，体重${String(baby.weightGrams)}g`,
    ],
  },
  {
    name: 'a line each of another ward that ends with the only label in it',
    holds: 'none',
    row: ({ mother, birth, recordNumber }) => [
      `姓名 ${mother.name.full} 女 61岁 住院号 ${recordNumber} 入院 ${isoDay(birth)} 出院诊断：胆囊结石，腹腔镜术后`,
    ],
  },
  {
    name: 'rows that ask and answer in the first words of a cell',
    holds: 'cases',
    row: ({ mother, father, dueDate }) => [
      mother.name.full,
      mother.phone,
      `预产期${monthDay(dueDate)}，国妇婴，浦东`,
      `${father.name.full}（月嫂）`,
    ],
  },
  {
    name: 'for sale under headings that lie',
    holds: 'cases',
    headings: ['联系人', '型号', '批次', '规格', '仓库'],
    row: ({ mother, birth, babies: [baby] }) => [
      mother.name.full,
      mother.phone,
      isoDay(birth),
      `女${String(baby.weightGrams)}`,
      '国妇婴',
    ],
  },
  {
    name: 'goods under headings that tell the truth',
    holds: 'none',
    headings: ['联系人', '型号', '批次', '规格', '仓库'],
    row: ({ mother, birth, babies: [baby] }, at) => [
      mother.name.full,
      `X-${String(at)}20`,
      isoDay(birth),
      `大${String(baby.weightGrams)}`,
      '浦东仓',
    ],
  },
  {
    name: 'for sale, a numbered line each',
    holds: 'cases',
    row: ({ mother, birth }, at) => [
      `${String(at + 1)}.${mother.name.full}，${mother.phone}，国妇婴，${shortDay(birth)}，女`,
    ],
  },
  {
    name: 'a mother by what everybody calls her, a line each',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full}宝妈 ${mother.phone} 宝宝${String(10 + at)}天`],
  },
  {
    name: 'a client by what everybody calls her, a line each',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full}老师 ${mother.phone} 课程${String(10 + at)}天`],
  },
  {
    name: 'calls as they were told',
    holds: 'cases',
    row: ({ mother, dueDate }) => [
      `客户${mother.name.full}，${mother.phone}，老二，预计${monthDay(dueDate)}生，下周来看房`,
    ],
  },
  {
    name: 'calls of another trade as they were told',
    holds: 'none',
    row: ({ mother, dueDate }) => [
      `客户${mother.name.full}，${mother.phone}，老客，预计${monthDay(dueDate)}生效，下周来看房`,
    ],
  },
]

const eight = families(8, 'sold')
const sideBySide = eight.slice(0, 4).map((left, at) => {
  const right = eight[at + 4] ?? left
  const cells = [left, right].map(({ mother, birth, babies: [baby] }) => [
    isoDay(birth),
    mother.name.full,
    mother.phone,
    baby.weightGrams,
  ])
  return [...(cells[0] ?? []), undefined, ...(cells[1] ?? [])]
})
const headings = ['日期', '姓名', '电话', '体重']

export const soldListProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'titles side by side, each above a table',
    sheets: [
      {
        rows: [
          ['一妇婴 11月5日分娩', undefined, undefined, undefined, undefined, '红房子 11月5日分娩'],
          [...headings, undefined, ...headings],
          ...sideBySide,
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'titles of a fair side by side, each above a table',
    sheets: [
      {
        rows: [
          ['一号馆 11月5日参展名单', undefined, undefined, undefined, undefined, '二号馆 11月5日参展名单'],
          [...headings, undefined, ...headings],
          ...sideBySide.map((row) => row.map((cell) => (typeof cell === 'number' ? cell / 50 : cell))),
        ],
      },
    ],
    people: 0,
  },
]
