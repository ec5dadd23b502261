import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Calendars of rooms, rows that stand aside, and headings over the wrong columns. */
const eight = families(8, 'exports')

function calendar(title: string, tell: (at: number) => string): Omit<ShapeProof, 'name' | 'people'> {
  const days = ['9.1', '9.2', '9.3', '9.4', '9.5', '9.6']
  const rows = [0, 1, 2, 3].map((at) => [`30${String(at + 1)}`, '套房', tell(at * 2), '', '', tell(at * 2 + 1), '', ''])
  return { sheets: [{ rows: [[title], ['房号', '房型', ...days], ...rows] }] }
}

const nameOf = (at: number): string => eight[at]?.mother.name.full ?? ''

export const calendarAndRowProofs: readonly ShapeProof[] = [
  { name: 'two weeks of a centre, a bar for each mother', ...calendar('月子中心入住排房表', nameOf), people: 8 },
  {
    name: 'the same with phones, called a calendar of rooms',
    ...calendar('月子会所房间占用日历', (at) => `${nameOf(at)}/${eight[at]?.mother.phone ?? ''}`),
    people: 8,
    level: 'reachable',
  },
  { name: 'two weeks of a hotel', ...calendar('客房排房表', nameOf), people: 0 },
  {
    name: 'who cleans which room of a centre',
    ...calendar('月子中心保洁排班表', (at) => nameOf(at % 3)),
    people: 0,
  },
  {
    name: 'figures of a ward above the only one told',
    sheets: [
      {
        rows: [
          ['产二科护士交班本'],
          ['原有', 28, '入院', 5, '出院', 6, '分娩', 1, '现有', 27],
          ['床号', '姓名', '年龄', '病情及特殊交班内容'],
          ['3床', nameOf(0), 27, '38+2周，于18:50顺产一男婴，重3750g'],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'two children of one surname in rows running, of two fathers',
    sheets: [
      {
        rows: [
          ['新生儿摄影客资'],
          ['宝宝姓名', '登记电话', '爸爸姓名'],
          ['贾汐瑶', '14769701498', '贾斌'],
          ['贾辰可', '14769701498', '贾辉承'],
        ],
      },
    ],
    people: 2,
  },
  {
    name: 'an example under headings that are half known',
    fileName: '新生儿邀约模板.xlsx',
    sheets: [
      {
        rows: [
          ['序号', '宝宝姓名', '宝妈微信', '生产\n时间'],
          ['填写示例', '张小宝', '微信号', 44_869],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'lines of clients, some without what was done',
    fileName: '产后修复名单.txt',
    sheets: [
      {
        kind: 'text',
        rows: [
          ...families(12, 'clients').map(({ mother }, at) => [
            `${mother.name.full}，${at % 2 === 0 ? 'NVD' : 'CS'}，bb7${String(5723 + at)}`,
          ]),
          [`${nameOf(1)}，官网`],
        ],
      },
    ],
    people: 13,
  },
  {
    name: 'results under the name, names under the number of a record, modes under the age',
    sheets: [
      {
        rows: [
          ['产科交班报告'],
          ['分娩情况', '登记号', '母亲年龄', '黄疸值', '房间号', '产妇姓名'],
          ...families(16, 'swapped').map(({ mother, recordNumber }, at) => [
            `+${String(at + 3)}#`,
            mother.name.full,
            at % 3 === 0 ? '剖宫产' : '顺产',
            recordNumber,
            String(28 + at),
            at % 4 === 0 ? '复筛' : '通过',
          ]),
        ],
      },
    ],
    people: 16,
  },
]
