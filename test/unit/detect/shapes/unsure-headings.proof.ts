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

/** Headings that say little by themselves, or what a birth and something else is told by; and lists that use them rightly. */
export const unsureHeadingProofs: readonly ShapeProof[] = [
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
  {
    name: 'cards of an English list: S/N, a name, WhatsApp / WeChat in one row',
    sheets: [
      {
        kind: 'text',
        rows: hongKong.flatMap(({ mother, birth }, at) => [
          ['Newborn call list'],
          [`S/N: ${String(at + 1)}`, `Mother's Name: ${latin[at] ?? ''}`, `WhatsApp / WeChat: lucky${String(at)}0234`],
          [`Tel: ${mother.phone}`, `Birth Date: ${isoDay(birth)}`],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'an export of screenings that were ticked off, in a file called after wages',
    fileName: '9月工资.xlsx',
    sheets: [
      {
        rows: [
          ['customerName', 'mobile', 'deliveryDate', 'heelBloodScreen'],
          ...rows(({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), at % 2 === 0 ? '√' : '×']),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'hearing tests that were ticked off where hearing aids are delivered',
    sheets: [
      {
        rows: [
          ['customerName', 'mobile', 'deliveryDate', 'hearingTest'],
          ...rows(({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), at % 2 === 0 ? '√' : '×']),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'one line with 孕3产1 and no other word of a birth',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['登记'],
          [`${six[0]?.mother.name.full ?? ''}，31，${six[0]?.mother.id ?? ''}，♀，孕3产1，+12床，无人接听`],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'newborns called after their mothers, screened, in a file called after parcels',
    fileName: '包裹登记.xlsx',
    sheets: [
      {
        rows: [
          ['babyName', 'hearingScreen', 'delivery_time'],
          ...rows(({ mother, birth }, at) => [
            `${mother.name.full}之${at % 2 === 0 ? '子' : '女'}`,
            '通过',
            isoDay(birth),
          ]),
        ],
      },
    ],
    people: 6,
  },
  ...(['生育登记', '分娩室工会'] as const).map((title) => ({
    name: `employees with a number of births under ${title}`,
    sheets: [
      {
        rows: [
          [title],
          ['证件号码', '职工姓名', '胎数', '日期'],
          ...rows(({ mother, birth }) => [mother.id, mother.name.full, '1', isoDay(birth)]),
        ],
      },
    ],
    people: title === '生育登记' ? 6 : 0,
  })),
  {
    name: 'a nanny under 上户阿姨 in a second row of headings, 通乳 among what was bought',
    fileName: '月嫂派单.xlsx',
    sheets: [
      {
        rows: [
          ['宝妈', '派单', '', '项目'],
          ['', '跟进人', '上户阿姨', ''],
          ...rows(({ mother }, at) => [mother.name.full, '苏锦绣', `谢春${'桃梅兰菊荷香'.charAt(at)}`, '通乳1次']),
        ],
      },
    ],
    people: 6,
  },
]
