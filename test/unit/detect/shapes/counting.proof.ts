import { isoDay } from '../../../support/day.ts'
import { families, reportHeadings, reportRow } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'counting')
const [one] = six
const mothers = six.map(({ mother }) => mother)

/** What is one case and what are two. */
export const countingProofs: readonly ShapeProof[] = [
  {
    name: 'the same people on two sheets',
    sheets: [
      { rows: [reportHeadings, ...six.map(reportRow)] },
      { name: '副本', rows: [reportHeadings, ...six.map(reportRow)] },
    ],
    people: 6,
    rows: 12,
  },
  {
    name: 'twins in two rows',
    sheets: [
      {
        rows: [
          ['产妇姓名', '电话', '新生儿姓名', '出生体重'],
          [one?.mother.name.full, one?.mother.phone, `${one?.mother.name.full ?? ''}之长子`, '2500'],
          [one?.mother.name.full, one?.mother.phone, `${one?.mother.name.full ?? ''}之次子`, '2400'],
        ],
      },
    ],
    people: 1,
    rows: 2,
  },
  {
    name: "one phone, a ward's, under many names",
    sheets: [
      {
        rows: [
          ['产妇姓名', '联系电话', '预产期'],
          ...mothers.map(({ name }, at) => [name.full, '13987650123', `2025-10-0${String(at + 1)}`]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'an ID joins what phone and name cannot',
    sheets: [
      { rows: [['产妇姓名', '身份证号', '预产期'], ...mothers.map(({ name, id }) => [name.full, id, '2025-10-01'])] },
      { rows: [['孕妇电话', '身份证号', '孕周'], ...mothers.map(({ phone, id }) => [phone, id, '38+1'])] },
    ],
    people: 6,
  },
  {
    name: 'children told by age alone',
    sheets: [
      {
        rows: [
          ['宝宝姓名', '出生日期', '家长电话'],
          ...six.map(({ babies, birth, mother }) => [babies[0].name.full, isoDay(birth), mother.phone]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: "a hotline beside every mother's own phone, two of them namesakes",
    sheets: [
      {
        rows: [
          ['宝妈', '电话', '预产期', '咨询热线'],
          ...families(12, 'hotline').map(({ mother, dueDate }, at) => [
            at === 11 ? '赵雅静' : at === 10 ? '赵雅静' : mother.name.full,
            mother.phone,
            isoDay(dueDate),
            '15937113878',
          ]),
        ],
      },
    ],
    people: 12,
  },
  {
    name: 'a baby named after its mother in two ways, under one phone',
    fileName: '新生儿摄影.xlsx',
    sheets: [
      {
        rows: [
          ['姓名', '手机', '宝宝出生日期'],
          ...six.map(({ mother, birth }) => [`${mother.name.full}婴`, mother.phone, isoDay(birth)]),
          ...six.slice(0, 2).map(({ mother, birth }) => [`${mother.name.full}宝宝`, mother.phone, isoDay(birth)]),
        ],
      },
    ],
    people: 6,
    rows: 8,
  },
  {
    name: 'twins in two lines, a nurse in each',
    fileName: '月子中心在住.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          ...six.map(({ mother }) => [`3.14 ${mother.name.full}婴 ${mother.name.full} 沈颖茜 2160g`]),
          [`3.14 ${one?.mother.name.full ?? ''}宝宝 ${one?.mother.name.full ?? ''} 华敏梅 2060g`],
        ],
      },
    ],
    people: 6,
    rows: 7,
  },
  {
    name: 'three nurses before six mothers, signatures below',
    sheets: [
      {
        rows: [
          ...six.map(({ mother }, at) => [
            ['许宁', '谷倩蓉', '柏秀颖', '许宁', '柏秀颖', '盛雯蕊'][at],
            mother.name.full,
            '顺产',
            '3200g',
          ]),
          [null, '共6人'],
          ['审核：', null, '制表：'],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'Latin names in lines, with two Chinese nurses again and again',
    fileName: 'newborn follow-up.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          'Hannah Rossi',
          'NG Ka Hoi',
          'Anna Dubois',
          'Yuki Petrova',
          'Emily Brown',
          'WONG Yee Kit',
          'Olga Kim',
          'Ivy Lam',
        ].map((name, at) => [`2025/9/1 ${name} ${String(20 + at)}# ${at % 2 === 0 ? '黄玉艳' : '邱巧玲'} Vaginal`]),
      },
    ],
    people: 8,
  },
  {
    name: 'a parents cell alone in its row',
    sheets: [
      {
        rows: [
          ['新生儿资料'],
          ...six.map(({ mother, father, birth }, at) =>
            at === 3
              ? [`父亲：${father.name.full} 母亲：${mother.name.full}`]
              : [`父亲：${father.name.full} 母亲：${mother.name.full}`, mother.phone, isoDay(birth)],
          ),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a register of newborns in one cell a line, record numbers in it',
    fileName: '听筛.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['新生儿听筛未通过名单'],
          ...six.map(({ mother }, at) => [
            `${String(at + 1)} 未查 85985${String(at)}6 2025-08-0${String(at + 1)} ${mother.name.full} 3.2${String(at)}`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'orders of a baby shop in one cell a line, numbers in it',
    fileName: '订单.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['新生儿礼盒订单'],
          ...six.map(({ father }, at) => [
            `${String(at + 1)} 85985${String(at)}6 2025-08-0${String(at + 1)} ${father.name.full} 3.2${String(at)}`,
          ]),
        ],
      },
    ],
    people: 0,
  },
]
