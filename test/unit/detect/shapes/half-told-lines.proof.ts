import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'half-told')
const taiwanese = families(6, 'half-told', 'taiwan')
const [first] = taiwanese
const latin = ['Mary Chan', 'Anna Petrova', 'Grace Lee', 'Emily Brown', 'Lucy Wong', 'Hannah Cruz']

/** Lines and rows of which some leave out what makes the others cases, and lines that look like them. */
export const halfToldLineProofs: readonly ShapeProof[] = [
  {
    name: 'lines of cards that end with a hospital',
    sheets: [
      {
        rows: [
          ['序号', '内容'],
          ...six.map(({ mother, dueDate }, at) => [
            at + 1,
            `姓名：${mother.name.full} 电话：${mother.phone} 预产期：${isoDay(dueDate)} 医院：某市妇保院`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'lines of a list, the first ones without phones, one without a day',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['产后42天复查名单'],
          ...six.map(({ mother, birth }, at) => [
            `东门街道 ${mother.name.full}${at === 1 ? '' : ` ${isoDay(birth).replaceAll('-', '')}`} 29岁 已访${at < 2 ? '' : ` ${mother.phone}`}`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'names and ages under the title of a tennis club',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['网球俱乐部名单'],
          ...six.map(({ mother, birth }) => [`东门 ${mother.name.full} ${isoDay(birth)} 29岁 ${mother.phone}`]),
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'a register between bars, days and numbers left out here and there',
    sheets: [
      {
        kind: 'text',
        rows: taiwanese.map(({ mother, birth }, at) => [
          `${mother.name.full}|${at === 1 ? '' : `${mother.id}|`}${at % 2 === 0 ? `${isoDay(birth)}|` : ''}38+${String(at)}|3.42|NSD`,
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'a line in quotation marks with mode and weight, the rest between tabs',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['護理之家交班'],
          [
            `"1\t2025-09-08\tVED\t${first?.mother.name.full ?? ''}\t${first?.mother.phone ?? ''}\t2825\t${first?.mother.id ?? ''}\t50"`,
          ],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'customers with a code of two letters and a number of four digits',
    sheets: [{ kind: 'text', rows: six.map(({ mother }) => [`${mother.name.full}|${mother.phone}|CS|3200|已发`]) }],
    people: 0,
  },
  {
    name: 'a visit that is booked, the phone with the wrong country before it',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['月子中心參觀預約'],
          [`2025-09-29,,0086${first?.mother.phone ?? ''},${first?.mother.name.full ?? ''},V`],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'Latin names with nothing but an e-mail and a day among deliveries',
    fileName: 'Maternity deliveries.txt',
    sheets: [
      {
        kind: 'text',
        rows: six.map(({ birth }, at) => [
          `${latin[at] ?? ''}；u${String(at)}k@mail.com；${isoDay(birth)}${at % 3 === 0 ? '' : '；SVD'}`,
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'a register of which one line has nothing but a name and a record number',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['新生儿日报表'],
          ...six.map(({ mother, recordNumber }, at) => [
            `${mother.name.full}；${String(at + 1)}；45769；${at === 2 ? '' : '顺产；'}48cm；${recordNumber}`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a mother of whom nothing is left but a Latin name and a phone, in one cell',
    sheets: [
      {
        rows: [
          ['出生体重', '产妇', '分娩日期'],
          ...six.map(({ birth, mother }, at) =>
            at === 3
              ? [null, `${latin[at] ?? ''}\n${mother.phone}`]
              : ['3200g', `${latin[at] ?? ''}\n${mother.phone}`, isoDay(birth)],
          ),
          ['第1页'],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'Latin names with a word before the phone, without headings',
    fileName: 'Delivery log.xlsx',
    sheets: [
      {
        rows: six.map(({ mother, babies, birth }, at) => [
          at === 3 ? null : babies[0].name.full,
          `${latin[at] ?? ''}\n电话${mother.phone}`,
          isoDay(birth),
          'SVD',
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'beds, days without years and names between commas, among some that tell their weeks',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['产科交班'],
          ...six.map(({ mother }, at) => [
            `${at % 3 === 0 ? '' : '37周，'}${String(at + 11)}，7.${String(at + 20)}，已采，${mother.name.full}`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a row of which nothing is left but a day and a name, under a title of a course',
    sheets: [{ kind: 'text', rows: [['孕期瑜伽签到'], [`,10月11号,${first?.mother.name.full ?? ''}`]] }],
    people: 1,
  },
  {
    name: 'the same row under a title of a course for anybody',
    sheets: [{ kind: 'text', rows: [['成人瑜伽签到'], [`,10月11号,${first?.mother.name.full ?? ''}`]] }],
    people: 0,
  },
  {
    name: 'lines between slashes with an hour among them',
    fileName: '9月新生儿.xlsx',
    sheets: [
      {
        rows: [
          ['信息'],
          ...six.map(({ mother, recordNumber, birth }, at) => [
            `男宝/${mother.phone}/${mother.name.full}/${recordNumber}/39+${String(at)}W/2${String(at)}岁/10:2${String(at)}/${isoDay(birth).replaceAll('-', '')}`,
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'one cut line under a word and who printed it',
    sheets: [
      {
        kind: 'text',
        rows: [
          ['母婴同室床头卡'],
          ['制表：苏锦绣  打印时间：2025-09-01 09:00'],
          ['内容'],
          [`"33岁\tB型\t${first?.mother.name.full ?? ''}之女\t小公主\t2425g\t平产\t5楼\t${first?.mother.phone ?? ''}"`],
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'lines told twice, the nurse taken for the mother at one of them',
    sheets: [
      {
        kind: 'text',
        rows: [
          ...six.map(({ mother, birth }, at) => [
            `顺产；${isoDay(birth)}；${at % 2 === 0 ? '顾晓雯' : '苏锦绣'}；40 0/7；${mother.name.full}；${mother.phone}；u${String(at)}k@mail.com`,
          ]),
          ...six
            .slice(0, 2)
            .map(({ mother, birth }, at) => [
              `顺产；${isoDay(birth)}；${at % 2 === 0 ? '顾晓雯' : '苏锦绣'}；40 0/7；${mother.name.full}；${mother.phone}；u${String(at)}k@mail.com`,
            ]),
        ],
      },
    ],
    people: 6,
  },
]
