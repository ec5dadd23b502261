import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'headings below')
const buyers = families(40, 'buyers')
const orderHeadings = ['订单号', '商品', '数量', '客户', '状态']
const orders = buyers.map(({ father }, at) => [
  `DD${String(88_000 + at)}`,
  at % 2 === 0 ? '纸巾' : '拖把',
  at % 7,
  father.name.full,
  at % 3 === 0 ? '已发货' : '待付款',
])

/** Sheets that somebody made odd in five minutes, and sheets of other trades in the same form. */
export const clerksSheetProofs: readonly ShapeProof[] = [
  {
    name: 'headings below all rows',
    sheets: [
      {
        rows: [
          ...eight.map(({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '女']),
          ['妈妈', '手机', '宝宝生日', '宝宝性别'],
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'headings of members below all rows',
    sheets: [
      {
        rows: [
          ...eight.map(({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth), '女']),
          ['会员', '手机', '入会日期', '性别'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a sheet called by each mother and her phone, over what is measured after a birth',
    sheets: eight.map(({ mother }) => ({
      name: `${mother.name.full}${mother.phone}`,
      rows: [
        ['产后第几天', '体温', '恶露'],
        [1, 36.5, '中'],
        [2, 36.8, '少'],
      ],
    })),
    people: 8,
  },
  {
    name: 'two mothers in one line, each called so',
    sheets: [
      {
        rows: eight
          .slice(0, 4)
          .map(({ mother }, at) => [
            `产妇${mother.name.full}${mother.phone}，产妇${eight[at + 4]?.mother.name.full ?? ''}${eight[at + 4]?.mother.phone ?? ''}`,
          ]),
      },
    ],
    people: 8,
  },
  {
    name: 'a mother and whom to call, in one line',
    sheets: [
      {
        rows: eight
          .slice(0, 4)
          .map(({ mother, father }) => [
            `产妇${mother.name.full}${mother.phone}，老公${father.name.full}${father.phone}`,
          ]),
      },
    ],
    people: 4,
  },
  {
    name: 'one buyer who gave birth, told under the state of her order',
    sheets: [
      {
        rows: [
          orderHeadings,
          ...orders,
          ...eight
            .slice(0, 1)
            .map(({ mother }) => ['DD9', '纸巾', 1, mother.name.full, `${mother.phone}剖腹产39周女宝6斤2两`]),
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'orders that wait to be made',
    sheets: [{ rows: [orderHeadings, ...orders, ...orders.map(([...cells]) => [...cells.slice(0, 4), '待产'])] }],
    people: 0,
  },
  {
    name: 'mothers beside a longer list of orders',
    sheets: [
      {
        rows: [
          [...orderHeadings, '', '', '产妇', '电话', '分娩日'],
          ...orders.map((cells, at) => {
            const family = eight[at]
            return family === undefined
              ? cells
              : [...cells, '', '', family.mother.name.full, family.mother.phone, isoDay(family.birth)]
          }),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'newborns beside their mothers, with an empty column between',
    sheets: [
      {
        rows: [
          ['产妇', '电话', '', '宝宝姓名', '性别'],
          ...eight.map(({ mother, babies }, at) => [
            mother.name.full,
            mother.phone,
            '',
            ...(at < 4 ? [babies[0].name.full, '女'] : []),
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'a list on its side, nothing asked',
    sheets: [
      {
        rows: [
          eight.map(({ mother }) => mother.name.full),
          eight.map(({ mother }) => mother.phone),
          eight.map(() => '顺产'),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'drivers on their side, nothing asked',
    sheets: [
      {
        rows: [
          eight.map(({ father }) => father.name.full),
          eight.map(({ father }) => father.phone),
          eight.map(() => '顺丰'),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'several mothers in one cell beside a label',
    sheets: [
      {
        rows: [
          ['title', '3月'],
          ['description', eight.map(({ mother }) => `产妇${mother.name.full} ${mother.phone} 顺产`).join('；')],
        ],
      },
    ],
    people: 8,
  },
]
