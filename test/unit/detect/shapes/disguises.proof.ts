import { isoDay, partsOf } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const eight = families(8, 'disguises')
const numerals = '〇一二三四五六七八九'

function spaced(phone: string): string {
  return [...phone].join(' ')
}

function inChinese(phone: string): string {
  return phone.replace(/\d/gu, (digit) => numerals.charAt(Number(digit)))
}

function fullWidth(phone: string): string {
  return phone.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}

function lettered(phone: string): string {
  return phone.replaceAll('0', 'O').replaceAll('1', 'l')
}

function day({ birth }: Family): string {
  const { month, date } = partsOf(birth)
  return `${String(month)}.${String(date)}`
}

/** A report under headings of its own, its phones written by `write`. */
function withPhones(name: string, write: (phone: string) => string): ShapeProof {
  const rows = eight.map((one) => [one.mother.name.full, write(one.mother.phone), day(one), one.hospital])
  return { name, sheets: [{ rows: [['产妇', '电话', '分娩日期', '医院'], ...rows] }], people: 8, level: 'reachable' }
}

/** The same people, as somebody writes them who wants to get past a scanner. */
export const disguiseProofs: readonly ShapeProof[] = [
  withPhones('phones letter by letter', spaced),
  withPhones('phones in Chinese numerals', inChinese),
  withPhones('phones in full width', fullWidth),
  withPhones('phones with letters for digits', lettered),
  withPhones('phones with any marks between', (phone) => `${phone.slice(0, 2)}*${phone.slice(2, 5)}/${phone.slice(5)}`),
  {
    name: 'phones cut over two columns',
    sheets: [
      {
        rows: [
          ['产妇', '电话1', '电话2', '分娩方式'],
          ...eight.map(({ mother }) => [mother.name.full, mother.phone.slice(0, 5), mother.phone.slice(5), '顺产']),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'births under headings of goods',
    sheets: [
      {
        rows: [
          ['商品', '货号', '备注1', '规格'],
          ...eight.map(({ mother }) => [mother.name.full, mother.phone, '剖宫产', '39+2']),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'births without any heading',
    sheets: [{ rows: eight.map((one) => [one.mother.name.full, one.mother.phone, '女宝', '6斤8两', one.hospital]) }],
    people: 8,
  },
  {
    name: 'a list on the second sheet of an order book',
    fileName: '6月订单.xlsx',
    sheets: [
      {
        name: '订单',
        rows: [
          ['订单号', '商品', '收货人', '电话'],
          ...eight.map(({ father }, at) => [7000 + at, '奶瓶', father.name.full, father.phone]),
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['宝妈', '电话', '预产期'],
          ...eight.map((one) => [one.mother.name.full, one.mother.phone, isoDay(one.dueDate)]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'a chat, one birth a line',
    sheets: [
      {
        kind: 'text',
        rows: eight.map((one) => [
          `${one.mother.name.full} ${one.mother.phone} ${day(one)}生 男宝 七斤二两 ${one.hospital}`,
        ]),
      },
    ],
    people: 8,
  },
  {
    name: 'people side by side, what is told of them below one another',
    sheets: [
      {
        rows: [
          ['产妇姓名', ...eight.map(({ mother }) => mother.name.full)],
          ['联系电话', ...eight.map(({ mother }) => mother.phone)],
          ['预产期', ...eight.map(({ dueDate }) => isoDay(dueDate))],
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'cards whose fields are left blank here and there',
    sheets: [
      {
        rows: eight.flatMap(({ mother, babies, birth }, at) => [
          ['分娩登记卡'],
          at % 3 === 0 ? ['产妇姓名：'] : ['产妇姓名：', mother.name.full],
          at % 2 === 0 ? ['联系电话：'] : ['联系电话：', mother.phone],
          ['新生儿：', babies[0].name.full],
          ['出生日期：', isoDay(birth)],
          [],
        ]),
      },
    ],
    people: 8,
  },
  {
    name: 'headings over each other in a table of one row',
    fileName: '产后访视.xlsx',
    sheets: [
      {
        rows: [
          ['分娩医院', '分娩日期', '产妇姓名', '电话'],
          ...eight
            .slice(0, 1)
            .map((one) => [one.mother.name.full, one.mother.phone, '市妇幼保健院', isoDay(one.birth)]),
        ],
      },
    ],
    people: 1,
  },
  {
    name: 'both parents with their phones in a cell',
    sheets: [
      {
        rows: [
          ['新生儿疾病筛查'],
          ['家长', '筛查结果', '采血日期'],
          ...eight.map(({ mother, father, birth }) => [
            `爸爸${father.name.full} ${father.phone}；妈妈${mother.name.full} ${mother.phone}`,
            '通过',
            isoDay(birth + 3),
          ]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'a name and its phone with a word between',
    sheets: [
      {
        rows: [
          ['产妇及电话', '孕周'],
          ...eight.map(({ mother }) => [`${mother.name.full}电话${mother.phone}`, '39+1']),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'a table again after a page break, in another order',
    sheets: [
      {
        rows: [
          ['出生一览表'],
          ['产妇', '电话', '出生日期'],
          ...eight.slice(0, 4).map((one) => [one.mother.name.full, one.mother.phone, isoDay(one.birth)]),
          [],
          ['出生一览表（续）'],
          ['出生日期', '产妇', '电话'],
          ...eight.slice(4).map((one) => [isoDay(one.birth), one.mother.name.full, one.mother.phone]),
        ],
      },
    ],
    people: 8,
  },
  {
    name: 'rows run together without their empty fields',
    fileName: '新生儿科登记.txt',
    sheets: [
      {
        rows: eight.map(({ mother, babies, father }, at) =>
          at === 4
            ? [mother.phone, babies[0].name.full, '39+2', '3200g']
            : [mother.phone, father.phone, babies[0].name.full, '39+2', '3200g'],
        ),
      },
    ],
    people: 8,
  },
  {
    name: 'forms in English, several fields a row',
    fileName: 'Maternity deliveries.csv',
    sheets: [
      {
        rows: eight.flatMap(({ mother, dueDate, recordNumber }) => [
          [`Patient Name: ${mother.name.full}`, `Due date: ${isoDay(dueDate)}`],
          ['Gravida/Para: 2', 'Age: 30', 'Remarks: '],
          [`Record No.: ${recordNumber}`],
          [],
        ]),
      },
    ],
    people: 8,
  },
  {
    name: 'three names a row, nurses and advisers among few mothers',
    fileName: '产后康复客户.xlsx',
    sheets: [
      {
        rows: eight
          .slice(0, 4)
          .map((one, at) => [
            at + 1,
            at < 2 ? '臧凤菲' : '于丽',
            one.mother.name.full,
            '自然分娩',
            at % 2 === 0 ? '刘静芝' : '臧雯珍',
          ]),
      },
    ],
    people: 4,
  },
]
