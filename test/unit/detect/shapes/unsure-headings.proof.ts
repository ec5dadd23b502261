import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'unsure headings')
const hongKong = families(6, 'unsure headings', 'hong-kong')
const latin = ['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong', 'Hannah Cruz']

function rows(row: (family: Family, at: number) => readonly string[]): (readonly string[])[] {
  return six.map(row)
}

/** Headings that stand over other columns, say little by themselves, or say two things; and lists that use them rightly. */
export const unsureHeadingProofs: readonly ShapeProof[] = [
  {
    name: 'English headings over one another’s columns, Latin names under the due date',
    fileName: 'antenatal.xlsx',
    sheets: [
      {
        rows: [
          ['EDD', 'Gestation', 'Room', 'Patient', 'Mobile', 'Notes'],
          ...rows(({ mother, weeks }, at) => [
            latin[at] ?? '',
            mother.phone,
            `${String(weeks)}+${String(at)}`,
            `${String(at + 3)}床`,
            'call in the morning',
            '',
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'headings of a postpartum centre over one another’s columns, prices and packages under 电话',
    fileName: '月子会所客户.xlsx',
    sheets: [
      {
        rows: [
          ['护理师', '到店时间', '生产方式', '妈妈姓名', '妈妈手机', '爸爸手机', '出院日'],
          ...rows(({ mother, father, mode, birth }, at) => [
            mother.name.full,
            mode === 'vaginal' ? '顺产' : '剖宫产',
            isoDay(birth),
            mother.phone,
            at % 2 === 0 ? '月子餐30天' : '通乳两次',
            String(at % 2 === 0 ? 23_800 : 9800),
            father.phone,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a gym whose phones were split over columns and whose customers have nicknames',
    fileName: '月卡会员.xlsx',
    sheets: [
      {
        rows: [
          ['会员昵称', '电话', '', '', '到店时间'],
          ...rows(({ mother, birth }, at) => [
            `A${String(at)}`,
            mother.phone.slice(0, 3),
            mother.phone.slice(3, 7),
            mother.phone.slice(7),
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 0,
  },
  ...(['pass', '双耳通过', '已采'] as const).map((outcome) => ({
    name: `names of an export with deliveryDate beside hearingTest: ${outcome}`,
    sheets: [
      {
        rows: [
          ['id', 'mName', 'deliveryDate', 'hearingTest', 'mrn'],
          ...rows(({ mother, birth, recordNumber }, at) => [
            String(at + 1),
            mother.name.full,
            isoDay(birth),
            at === 2 ? '' : outcome,
            recordNumber,
          ]),
        ],
      },
    ],
    people: 6,
  })),
  {
    name: 'a shop of hearing aids: customers, when theirs is delivered, and decibels',
    sheets: [
      {
        rows: [
          ['id', 'customerName', 'deliveryDate', 'hearingTest', 'phone'],
          ...rows(({ mother, birth }, at) => [
            String(at + 1),
            mother.name.full,
            isoDay(birth),
            `${String(40 + at)} dB`,
            mother.phone,
          ]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'one inpatient with a bed, a day of delivery and a weight that only a newborn has',
    sheets: [
      {
        rows: [
          ['roomNo', 'idCard', 'deliveryDate', 'patientName', 'weight'],
          ['12床', six[0]?.mother.id ?? '', '2025-09-01', six[0]?.mother.name.full ?? '', '3.42'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'one inpatient to whom a medicine is delivered',
    sheets: [
      {
        rows: [
          ['roomNo', 'idCard', 'deliveryDate', 'patientName', 'weight'],
          ['12床', six[0]?.mother.id ?? '', '2025-09-01', six[0]?.mother.name.full ?? '', '63'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'cards a line or two long, a bracket before the colon of English labels',
    sheets: [
      {
        kind: 'text',
        rows: hongKong.flatMap(({ mother, birth, babies }) => [
          [`Mother's Name: ${mother.name.full},ID No.: ${mother.id},Date of Birth (baby): ${isoDay(birth)}`],
          [`BW (g): ${String(babies[0].weightGrams)}g`],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'initials and what a spreadsheet writes over columns without a name, under a group heading',
    sheets: [
      {
        rows: [
          ['孕妇资料', '', 'ycq'],
          ['xm', '列2'],
          ...rows(({ mother, dueDate }) => [mother.name.full, mother.id, isoDay(dueDate).slice(5)]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'children told by 公子 and 千金 in a column of its own, without headings',
    sheets: [
      {
        rows: rows(({ mother, mode, birth }, at) => [
          isoDay(birth),
          ['公子', '千金', '千金/公子', '公子', '小公子', '千金'][at] ?? '',
          mode === 'vaginal' ? '顺产' : '剖宫产',
          mother.name.full,
          mother.phone,
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'names with a star of the clerk’s own behind half of them, and spelled with dots',
    sheets: [
      {
        rows: [
          ['产妇姓名', '预产期'],
          ['陈翠丽*', '2025-11-03'],
          ['王芳*', '2025-11-05'],
          ['古丽娜尔·买买提*', '2025-11-09'],
          ['李小燕', '2025-11-12'],
          ['茹.仙.古.丽.·.吐.尔.逊', '2025-11-21'],
          ['林.美.玉', '2025-11-22'],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'masked names alone, a surname of two characters among them',
    sheets: [
      {
        rows: [
          ['产妇姓名', '预产期'],
          ['陈翠*', '2025-11-03'],
          ['王*', '2025-11-05'],
          ['欧阳丽*', '2025-11-09'],
          ['李小*', '2025-11-12'],
        ],
      },
    ],
    people: 0,
  },
]
