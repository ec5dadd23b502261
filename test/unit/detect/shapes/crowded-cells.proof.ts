import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'
import { shortDay } from './written-days.ts'

/** Exports of programs and of questionnaires; what programs write down about other things. */
const lists: readonly OfficeList[] = [
  {
    name: 'what a program wrote down of pregnancies',
    holds: 'cases',
    row: ({ mother, dueDate }) => [`name=${mother.name.full};tel=${mother.phone};edc=${isoDay(dueDate)}`],
  },
  {
    name: 'the same, cut into cells',
    holds: 'cases',
    row: ({ mother, dueDate }) => [`name=${mother.name.full}`, `tel=${mother.phone}`, `edc=${isoDay(dueDate)}`, 'x=1'],
  },
  {
    name: 'what a program wrote down of orders',
    holds: 'none',
    row: ({ mother, dueDate }) => [`name=${mother.name.full};tel=${mother.phone};delivery=${isoDay(dueDate)}`],
  },
  {
    name: 'addresses that a program was asked for',
    holds: 'cases',
    row: ({ mother, dueDate }) => [
      `GET /save?motherName=${encodeURIComponent(mother.name.full)}&mobile=${mother.phone}&edd=${isoDay(dueDate)} HTTP/1.1`,
    ],
  },
  {
    name: 'questions instead of headings',
    holds: 'cases',
    headings: ['序号', '提交答卷时间', '1、您的姓名', '2、您的手机号', '3、您目前孕几周？'],
    row: ({ mother, birth, weeks }, at) => [at + 1, isoDay(birth), mother.name.full, mother.phone, weeks],
  },
  {
    name: 'questions about a shop',
    holds: 'none',
    headings: ['序号', '提交答卷时间', '1、您的姓名', '2、您的手机号', '3、您几周来一次？'],
    row: ({ mother, birth }, at) => [at + 1, isoDay(birth), mother.name.full, mother.phone, 2 + (at % 3)],
  },
]

const twelve = families(12, 'crowded')
const told = ({ mother }: Family): string => `${mother.name.full}${mother.phone}`

function byThrees<T>(tell: (three: readonly Family[]) => T): T[] {
  return [0, 3, 6, 9].map((from) => tell(twelve.slice(from, from + 3)))
}

function calendar(title: string): Omit<ShapeProof, 'name' | 'people'> {
  const weeks = byThrees((three) => three.map(({ mother }) => mother.name.full))
  const rows = weeks.flatMap((names, week) => [names.map((_, day) => week * 7 + day + 1), names])
  return { sheets: [{ rows: [[title], ['周一', '周二', '周三'], ...rows] }] }
}

const wide = Array.from({ length: 40 }, (_, at) =>
  at === 3 ? '患者姓名' : at === 17 ? '胎儿娩出时间' : `EXT_${String(at)}`,
)

export const crowdedCellProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  {
    name: 'hospitals across, three mothers in each cell',
    sheets: [
      {
        rows: [
          ['各驻点医院新生儿日报'],
          ['驻点', '一妇婴', '红房子', '仁济医院', '中心医院'],
          ['当日分娩', 3, 3, 3, 3],
          ['产妇', ...byThrees((three) => three.map(told).join('、'))],
        ],
      },
    ],
    people: 12,
  },
  {
    name: 'workshops across, three foremen in each cell',
    sheets: [
      {
        rows: [
          ['各车间生产日报'],
          ['车间', '一', '二', '三', '四'],
          ['当日生产', 300, 280, 260, 310],
          ['班长', ...byThrees((three) => three.map(told).join('、'))],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'two rows for each mother',
    sheets: [
      {
        rows: [
          ['产后随访登记'],
          ...twelve.flatMap(({ mother, birth }, at) => [
            [`${String(at + 2)}床`, mother.name.full, '顺产'],
            [null, mother.phone, isoDay(birth)],
          ]),
        ],
      },
    ],
    people: 12,
  },
  {
    name: 'two rows for each old lady',
    sheets: [
      {
        rows: [
          ['入住老人护理登记'],
          ...twelve.flatMap(({ mother, birth }, at) => [
            [`${String(at + 2)}床`, mother.name.full, '半失能'],
            [null, mother.phone, isoDay(birth)],
          ]),
        ],
      },
    ],
    people: 0,
  },
  { name: 'a calendar of due dates', ...calendar('12月预产期日历'), people: 12 },
  { name: 'a calendar of who is on duty', ...calendar('12月产科值班日历'), people: 0 },
  {
    name: 'nannies down, parts of the month across, a client in each cell',
    sheets: [
      {
        rows: [
          ['12月月嫂排期'],
          ['月嫂', '上旬', '中旬', '下旬'],
          ...byThrees((three) => [
            '张姐',
            ...three.map(({ mother, dueDate }) => `${mother.name.full}(预${shortDay(dueDate)})`),
          ]),
        ],
      },
    ],
    people: 12,
  },
  {
    name: 'a wide export of which hardly a column was named',
    sheets: [
      {
        rows: [
          wide,
          ...twelve.map(({ mother, birth }) =>
            wide.map((_, at) => (at === 3 ? mother.name.full : at === 17 ? isoDay(birth) : null)),
          ),
        ],
      },
    ],
    people: 12,
  },
  {
    name: 'Japanese headings and names',
    sheets: [
      {
        rows: [
          ['氏名', '電話', '出産予定日', '週数'],
          ...['佐藤美咲', '鈴木陽菜', '高橋結衣', '田中さくら'].map((name, at) => [
            name,
            twelve[at]?.mother.phone,
            '2025-12-03',
            '35w2d',
          ]),
        ],
      },
    ],
    people: 4,
  },
]
