import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Rows that moved to the left, parents in one cell, contacts beside nannies, reports of one shift; and what looks the same. */
const lists: readonly OfficeList[] = [
  {
    name: 'contacts with phones, served by a nanny',
    holds: 'cases',
    fileName: '月嫂合同台账.xlsx',
    headings: ['联系人', '签单日期', '技师'],
    row: ({ mother, father, birth }) => [`${mother.name.full}\n${mother.phone}`, isoDay(birth), father.name.full],
  },
  {
    name: 'contacts with phones, beside a machine',
    holds: 'none',
    fileName: '打印机合同台账.xlsx',
    headings: ['联系人', '签单日期', '设备'],
    row: ({ mother, birth }) => [`${mother.name.full}\n${mother.phone}`, isoDay(birth), 'HP 1020'],
  },
  {
    name: 'both parents in one cell, some rows without a day',
    holds: 'cases',
    titles: ['2025年孕妇建册登记表'],
    row: ({ mother, father, birth }, at) => [
      at % 2 === 0 ? '' : isoDay(birth),
      mother.address,
      `父:${father.name.full} ${father.phone}；母:${mother.name.full} ${mother.phone}`,
    ],
  },
  {
    name: 'both partners of a contract in one cell',
    holds: 'none',
    titles: ['2025年房屋租赁登记表'],
    row: ({ mother, father, birth }, at) => [
      at % 2 === 0 ? '' : isoDay(birth),
      mother.address,
      `甲方:${father.name.full} ${father.phone}；乙方:${mother.name.full} ${mother.phone}`,
    ],
  },
]

const many = families(40, 'moved')
const nurses = ['王佳', '申蓓莲', '尉迟娟怡', '章佳', '明艳云']
const [first] = many
const name = first?.mother.name.full ?? ''

function report(title: string, told: string): Omit<ShapeProof, 'name' | 'people'> {
  return {
    sheets: [
      {
        rows: [[title], ['1月21日 大夜班'], ['床号', '姓名', '年龄', '病情及特殊交班内容'], ['3床', name, 40, told]],
      },
    ],
  }
}

export const movedAndMergedProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'rows without headings, some of which moved to the left under the names of those who serve',
    fileName: '产后修复名单.csv',
    sheets: [
      {
        rows: many.map(({ mother, babies }, at) => [
          String(at + 1),
          ['抖音', '官网'][at % 2],
          ...(at % 5 === 4 ? [] : [`${String(babies[0].weightGrams)}g`]),
          String(9500 + at * 100),
          'G2P1',
          nurses[Math.floor(at / 5) % 5],
          mother.name.full,
          '阴道分娩',
        ]),
      },
    ],
    people: 40,
  },
  {
    name: 'one who gave birth, in the report of a night',
    ...report('产科护理交班报告', '36+4周，于11:11顺产一男婴，重3900g，宫缩好'),
    people: 1,
  },
  {
    name: 'one who was operated on, in the report of a night',
    ...report('骨科护理交班报告', '3床，于11:11行右股骨颈骨折手术，重力引流，切口好'),
    people: 0,
  },
  {
    name: 'two rows that begin with where she lives, as if it were a label',
    fileName: '产后访视12月.csv',
    sheets: [
      {
        rows: many
          .slice(0, 2)
          .map(({ mother }, at) => [
            ['望江街道', '新桥居委'][at],
            '2025',
            '9',
            mother.name.full,
            '已上户',
            `电话${mother.phone}`,
            '产钳助产',
            `9月${String(11 + at)}号`,
          ]),
      },
    ],
    people: 2,
  },
  {
    name: 'months on sheets of their own under a numbered heading over two lines',
    fileName: '新生儿科登记.xlsx',
    sheets: [0, 2, 4].map((from) => ({
      name: `${String(from / 2 + 1)}月`,
      rows: [
        ['孕龄', '新生儿', '联系\n电话1', '出生体重\n（g）'],
        ...many
          .slice(from, from === 4 ? 5 : from + 2)
          .map(({ mother, babies }) => ['40周', `${mother.name.full}宝宝`, mother.phone, babies[0].weightGrams]),
      ],
    })),
    people: 5,
  },
  {
    name: 'one row under headings that stand over each other’s columns, an age over an address',
    fileName: '孕妈课堂报名.xlsx',
    sheets: [
      {
        rows: [
          ['宝妈微信', '孕周(周)', '姓名', '医院', '年龄', '渠道', '居住地址', '跟进状态'],
          ['1', name, '37', 'wxid_sunny299', first?.mother.address ?? '', '32周', '萧山区中医院', '大众点评'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'two clients below a title that is merged over the first headings',
    fileName: '到府坐月子2024.xlsx',
    sheets: [
      {
        rows: [
          ['月子餐訂單客戶', null, null, '其他情况'],
          ['產婦', '聯絡', null, '預產日期', '訂金'],
          [null, '微信', '地址'],
          ...many
            .slice(0, 2)
            .map(({ mother, dueDate }) => [
              mother.name.full,
              'wxid_happy682467',
              mother.address,
              isoDay(dueDate),
              14_500,
            ]),
        ],
      },
    ],
    people: 2,
  },
  {
    name: 'two lines of a ward, their pieces set apart by commas of lists',
    fileName: '产科床位一览.txt',
    sheets: [
      {
        kind: 'text',
        rows: many
          .slice(0, 2)
          .map(({ mother, birth }, at) => [
            `${at === 0 ? '未通过、二胎' : '通过、转儿科'}、3、${isoDay(birth)}、O Rh(+)、${mother.name.full}、+${String(at + 3)}床`,
          ]),
      },
    ],
    people: 2,
  },
]
