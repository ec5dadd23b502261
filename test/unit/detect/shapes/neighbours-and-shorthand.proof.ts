import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Headings in the languages of neighbours, and what a ward or a chat says in three characters. */
const lists: readonly OfficeList[] = [
  {
    name: 'headings in Korean',
    holds: 'cases',
    headings: ['산모명', '연락처', '분만일', '체중'],
    row: ({ mother, birth, babies }) => [mother.name.full, mother.phone, isoDay(birth), babies[0].weightGrams],
  },
  {
    name: 'pupils, headings in Korean',
    holds: 'none',
    headings: ['학생명', '연락처', '입학일', '체중'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), 30 + at],
  },
  {
    name: 'headings in Vietnamese',
    holds: 'cases',
    headings: ['Họ tên sản phụ', 'SĐT', 'Ngày sinh bé', 'Cân nặng'],
    row: ({ mother, birth, babies }) => [mother.name.full, mother.phone, isoDay(birth), babies[0].weightGrams],
  },
  {
    name: 'headings in Uyghur',
    holds: 'cases',
    headings: ['ئانا ئىسمى', 'تېلېفون', 'بوۋاق تۇغۇلغان ۋاقتى'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'headings in Russian',
    holds: 'cases',
    headings: ['Роженица', 'Телефон', 'Дата родов'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'guests from several towns, in Russian',
    holds: 'none',
    titles: ['Список городов'],
    headings: ['Имя', 'Телефон', 'Дата заезда'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'how many days ago',
    holds: 'cases',
    headings: ['宝宝', '出生几天', '妈妈', '电话'],
    row: ({ mother, babies }, at) => [babies[0].name.full, at * 4 + 3, mother.name.full, mother.phone],
  },
  {
    name: 'how many days a child has come to a class',
    holds: 'none',
    headings: ['宝宝', '来了几天', '妈妈', '电话'],
    row: ({ mother, babies }, at) => [babies[0].name.full, at * 4 + 3, mother.name.full, mother.phone],
  },
  {
    name: 'given names before surnames',
    holds: 'cases',
    headings: ['名', '姓', '分娩', 'T'],
    row: ({ mother, birth }) => [mother.name.given, mother.name.surname, isoDay(birth).slice(5), mother.phone],
  },
  {
    name: 'hearts around names, under goods',
    holds: 'cases',
    headings: ['宝贝标题', '商品编码', '销售属性'],
    row: ({ mother }, at) => [`♥${mother.name.full}♥`, mother.phone, `产后${String(at + 3)}天`],
  },
  {
    name: 'hearts around goods',
    holds: 'none',
    headings: ['宝贝标题', '商品编码', '销售属性'],
    row: ({ mother }) => ['♥纯棉♥', mother.phone, '产后收腹带'],
  },
  {
    name: 'born yesterday, and what',
    holds: 'cases',
    headings: ['A', 'B', 'C', 'D'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '昨天生的' : '前天生了', '女孩'],
  },
  {
    name: 'come yesterday, and who',
    holds: 'none',
    headings: ['A', 'B', 'C', 'D'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '昨天来的' : '前天来了', '女'],
  },
  {
    name: 'messages to mothers of newborns',
    holds: 'cases',
    headings: ['手机号', '内容', '状态'],
    row: ({ mother, babies }) => [
      mother.phone,
      `【某妇幼】${mother.name.full}女士，您的宝宝${babies[0].name.full}已满月，请来院接种第二针`,
      '成功',
    ],
  },
  {
    name: 'messages to mothers of pupils',
    holds: 'none',
    headings: ['手机号', '内容', '状态'],
    row: ({ mother, babies }) => [
      mother.phone,
      `【某幼儿园】${mother.name.full}女士，您的宝宝${babies[0].name.full}已报名大班，请来园报到`,
      '成功',
    ],
  },
  {
    name: 'diets by the day after it',
    holds: 'cases',
    headings: ['床', '姓名', '饮食', '备注'],
    row: ({ bed, mother }, at) => [
      bed,
      mother.name.full,
      '半流',
      `${at % 2 === 0 ? '剖' : '顺'}后${String((at % 3) + 1)}天`,
    ],
  },
  {
    name: 'diets by the day after an operation',
    holds: 'none',
    headings: ['床', '姓名', '饮食', '备注'],
    row: ({ bed, mother }, at) => [bed, mother.name.full, '半流', `术后${String((at % 3) + 1)}天`],
  },
  {
    name: 'clients of whom it is told how far they are',
    holds: 'cases',
    headings: ['客户', '电话', '状态'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, ['已生', '待产', '产后30天'][at % 3]],
  },
  {
    name: 'clients of whom it is told what they bought',
    holds: 'none',
    headings: ['客户', '电话', '状态'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, ['已生效', '已成交', '跟进中'][at % 3]],
  },
]

const eight = families(8, 'rows in disorder')

const shapes: readonly ShapeProof[] = [
  {
    name: 'each row in an order of its own, nothing asked',
    sheets: [
      {
        rows: eight.map(({ mother, weeks, weekDays }, at) => {
          const cells = [mother.name.full, mother.phone, '顺产', `${String(weeks)}+${String(weekDays)}`]
          return [...cells.slice(at % 4), ...cells.slice(0, at % 4)]
        }),
      },
    ],
    people: 8,
  },
  {
    name: 'drivers, each row in an order of its own',
    sheets: [
      {
        rows: eight.map(({ father, weeks }, at) => {
          const cells = [father.name.full, father.phone, '顺丰', String(weeks)]
          return [...cells.slice(at % 4), ...cells.slice(0, at % 4)]
        }),
      },
    ],
    people: 0,
  },
]

export const neighbourAndShorthandProofs: readonly ShapeProof[] = [...lists.map(provenList), ...shapes]
