import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const four = families(4, 'texts')
const [first, second] = four

export const textProofs: readonly ShapeProof[] = [
  {
    name: 'forms with labels left of values',
    sheets: [
      {
        rows: four.flatMap(({ mother, babies, birth }) => [
          ['出生登记卡'],
          ['产妇姓名', mother.name.full, '联系电话', mother.phone],
          ['新生儿姓名', babies[0].name.full, '出生日期', isoDay(birth)],
          ['家庭住址', mother.address],
          [],
        ]),
      },
    ],
    people: 4,
    rows: 4,
    level: 'identified',
  },
  {
    name: 'forms with labels above values',
    sheets: [
      {
        rows: four.flatMap(({ mother, dueDate }) => [
          ['产妇姓名', '联系电话'],
          [mother.name.full, mother.phone],
          ['预产期', '孕周'],
          [isoDay(dueDate), '38+2'],
          [],
        ]),
      },
    ],
    people: 4,
  },
  {
    name: 'label and value in one cell',
    sheets: [
      {
        rows: four.flatMap(({ mother, dueDate }) => [
          [`产妇姓名：${mother.name.full}`, `电话：${mother.phone}`],
          [`预产期：${isoDay(dueDate)}`, '备注：'],
          [],
        ]),
      },
    ],
    people: 4,
  },
  {
    name: 'a whole card in one cell',
    sheets: [
      {
        rows: four.map(({ mother, dueDate }) => [
          `产妇姓名：${mother.name.full}\n电话：${mother.phone}\n预产期：${isoDay(dueDate)}`,
        ]),
      },
    ],
    people: 4,
  },
  {
    name: 'cards side by side',
    sheets: [
      {
        rows: [
          ['产妇姓名', first?.mother.name.full, null, '产妇姓名', second?.mother.name.full],
          ['电话', first?.mother.phone, null, '电话', second?.mother.phone],
          ['预产期', '2025-10-01', null, '预产期', '2025-10-02'],
        ],
      },
    ],
    people: 2,
  },
  {
    name: 'a form with parts for mother and father',
    sheets: [
      {
        rows: [
          ['母亲信息'],
          ['姓名', first?.mother.name.full, '身份证号', first?.mother.id],
          ['父亲信息'],
          ['姓名', first?.father.name.full, '身份证号', first?.father.id],
          ['新生儿信息'],
          ['出生体重', '3200g', '孕周', '39+1'],
        ],
      },
    ],
    people: 1,
    rows: 1,
  },
  {
    name: 'chat, one case a line',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['群聊记录 9月'],
          ...four.map(({ mother, birth }) => [
            `${isoDay(birth)} ${mother.name.full} ${mother.phone} 红房子 顺产 男 6斤8两`,
          ]),
          ['收到'],
        ],
      },
    ],
    people: 4,
  },
  {
    name: 'comments alone',
    sheets: [
      { kind: 'comments', rows: four.map(({ mother }) => [`产妇${mother.name.full}，电话${mother.phone}，昨天顺产`]) },
    ],
    people: 4,
    rows: 4,
  },
  {
    name: 'a pivot cache adds people, not rows',
    sheets: [
      { kind: 'cache', rows: [['产妇姓名', '电话'], ...four.map(({ mother }) => [mother.name.full, mother.phone])] },
    ],
    people: 4,
    rows: 0,
  },
]
