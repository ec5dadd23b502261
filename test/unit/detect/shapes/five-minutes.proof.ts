import { isoDay } from '../../../support/day.ts'
import type { Family } from '../../../support/people/family.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

const calledAbroad = (at: number): string =>
  `${['Wang', 'Li', 'Chen', 'Zhao'][at % 4] ?? ''} ${['Fang', 'Ting'][at >> 2] ?? ''}mei`

const sexOf = ({ babies }: Family): string => (babies[0].sex === 'male' ? '男' : '女')

/** What a clerk does to a list in five minutes, once more, and lists of other trades in the same form. */
const lists: readonly OfficeList[] = [
  {
    name: 'pictures over mothers',
    holds: 'cases',
    headings: ['🤱', '☎️', '🎂'],
    row: ({ mother, birth }) => [mother.name.full, mother.phone, isoDay(birth)],
  },
  {
    name: 'pictures over whoever ordered',
    holds: 'none',
    headings: ['📦', '📞', '🏠', '💰'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, '某小区3栋', 90 + at],
  },
  {
    name: 'what a program keeps in one cell',
    holds: 'cases',
    headings: ['id', 'payload'],
    row: ({ mother, dueDate }, at) => [
      at,
      JSON.stringify({ n: mother.name.full, t: mother.phone, edc: isoDay(dueDate), hosp: '某院' }),
    ],
  },
  {
    name: 'orders that a program keeps in one cell',
    holds: 'none',
    headings: ['id', 'payload'],
    row: ({ mother, dueDate }, at) => [
      at,
      JSON.stringify({ n: mother.name.full, t: mother.phone, day: isoDay(dueDate), item: '吸奶器' }),
    ],
  },
  {
    name: 'a character for how it came, a phone beside it',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full}……${mother.phone}……剖……${String(at + 2)}天`],
  },
  {
    name: 'a courier by its first character',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full}……${mother.phone}……顺……${String(at + 2)}件`],
  },
  {
    name: 'lines within a frame',
    holds: 'cases',
    row: ({ mother }, at) => [`│${mother.name.full}│${mother.phone}│${at % 2 === 0 ? '顺' : '剖'}${String(at + 1)}天│`],
  },
  {
    name: 'brackets of three kinds',
    holds: 'cases',
    row: ({ mother }, at) => [`《${mother.name.full}》〔${mother.phone}〕〖产后${String(at + 1)}天〗`],
  },
  {
    name: 'signs of her weeks',
    holds: 'cases',
    row: ({ mother, weeks }) => [`名=${mother.name.full}；机=${mother.phone}；孕=${String(weeks)}w；定=否`],
  },
  {
    name: 'how a woman abroad says it',
    holds: 'cases',
    row: ({ mother }, at) => [
      `Mrs ${calledAbroad(at)}, ${mother.phone}, due ${String(at + 3)} Sep, ${at % 2 === 0 ? 'boy' : 'girl'}, breech`,
    ],
  },
  {
    name: 'bills that are due',
    holds: 'none',
    row: ({ mother }, at) => [`Mrs ${calledAbroad(at)}, ${mother.phone}, due ${String(at + 3)} Sep, invoice, open`],
  },
  {
    name: 'a diary of farewells',
    holds: 'cases',
    row: ({ mother }, at) => [
      `6.${String(at + 2)} 送别3${String(at + 10)}${mother.name.full}，6斤${String(at + 1)}两的小公主满月回家啦，电话${mother.phone}`,
    ],
  },
  {
    name: 'where a nanny goes',
    holds: 'cases',
    headings: ['时间', '事项'],
    row: ({ mother, birth }, at) => [
      isoDay(birth),
      `去${mother.name.full}家上户，${mother.phone}，某小区3栋，男宝出生${String(at + 2)}天`,
    ],
  },
  {
    name: 'where a mechanic goes',
    holds: 'none',
    headings: ['时间', '事项'],
    row: ({ mother, birth }) => [isoDay(birth), `去${mother.name.full}家修空调，${mother.phone}，某小区3栋，加氟`],
  },
  {
    name: 'what a neighbour tells of the night',
    holds: 'cases',
    row: ({ mother }, at) => [
      `那天夜里，${mother.name.full}被推进了产房，手机${mother.phone}，两个钟头后生了个六斤${String(at + 1)}两的儿子，母子平安。`,
    ],
  },
  {
    name: 'a room for a talk, booked with words of a birth',
    holds: 'cases',
    headings: ['时间', '会议室', '预定人', '主题'],
    row: ({ mother, birth }) => [isoDay(birth), 'A3', '前台', `${mother.name.full} 二胎剖 ${mother.phone}`],
  },
  {
    name: 'which child it is, under one character',
    holds: 'cases',
    headings: ['名', '号', '胎'],
    row: (family, at) => [
      family.mother.name.full,
      family.mother.phone,
      `${at % 2 === 0 ? '头' : '二'}胎${sexOf(family)}宝`,
    ],
  },
  {
    name: 'risks before birth by their initials',
    holds: 'cases',
    headings: ['姓名', '电话', 'T21', 'T18', 'NTD'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `1:${String(9000 + at * 70)}`, '1:20000', '低风险'],
  },
  {
    name: 'parts by such initials',
    holds: 'none',
    headings: ['采购', '电话', 'T21', 'T18', 'NTD'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, 9000 + at * 70, 20 + at, '合格'],
  },
  {
    name: 'measures of the unborn',
    holds: 'cases',
    headings: ['名', '号', 'CRL', 'NT', 'FHR'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String(58 + at)}mm`, '1.2mm', 140 + at],
  },
  {
    name: 'measures of the newborn under a character each',
    holds: 'cases',
    headings: ['姓名', '电话', '性', '重', '长', '头围'],
    row: (family, at) => [
      family.mother.name.full,
      family.mother.phone,
      sexOf(family),
      family.babies[0].weightGrams,
      48 + (at % 4),
      33 + (at % 3),
    ],
  },
  {
    name: 'measures of a tailor',
    holds: 'none',
    headings: ['姓名', '电话', '性', '重', '长', '头围'],
    row: (family, at) => [
      family.mother.name.full,
      family.mother.phone,
      sexOf(family),
      58 + at,
      162 + (at % 9),
      54 + (at % 3),
    ],
  },
  {
    name: 'when it was made and how heavy, which is of a child by its sex',
    holds: 'cases',
    titles: ['仓库盘点'],
    headings: ['序号', '名字', '联络', '生产日期', '性别', '斤两'],
    row: ({ mother, birth }, at) => [
      at + 1,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      at % 2 === 0 ? '弟弟' : '妹妹',
      `六斤${'一二三四'.charAt(at % 4)}两`,
    ],
  },
  {
    name: 'when it was made and how heavy, of melons',
    holds: 'none',
    headings: ['序号', '名字', '联络', '生产日期', '级别', '斤两'],
    row: ({ mother, birth }, at) => [
      at + 1,
      mother.name.full,
      mother.phone,
      isoDay(birth),
      '一级',
      `六斤${'一二三四'.charAt(at % 4)}两`,
    ],
  },
  {
    name: 'ticks for how it came',
    holds: 'cases',
    headings: ['姓名', '电话', '顺', '剖', '待'],
    row: ({ mother }, at) => [
      mother.name.full,
      mother.phone,
      at % 3 === 0 ? '√' : '',
      at % 3 === 1 ? '√' : '',
      at % 3 === 2 ? '√' : '',
    ],
  },
  {
    name: 'a day with its hour of old',
    holds: 'cases',
    headings: ['父', '母', '生辰', '手机', '辈字'],
    row: ({ father, mother, birth }) => [
      father.name.full,
      mother.name.full,
      `${isoDay(birth).replace('-', '年').replace('-', '月')}日卯时`,
      mother.phone,
      '文',
    ],
  },
  {
    name: 'donors of milk',
    holds: 'cases',
    headings: ['捐乳人', '手机', '产后', '乳量'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, `${String(20 + at)}天`, '150ml'],
  },
  {
    name: 'eggs that mothers may eat, too',
    holds: 'none',
    titles: ['土鸡蛋团购（产妇也能吃）'],
    row: ({ mother }, at) => [`${String(at + 1)}. ${mother.name.full} ${mother.phone} 3斤 3栋`],
  },
  {
    name: 'parcels to the desk of a house',
    holds: 'none',
    headings: ['收件信息'],
    row: ({ mother }) => [`${mother.name.full}，${mother.phone}，某市某路9号某某月子中心前台`],
  },
]

export const fiveMinuteProofs: readonly ShapeProof[] = lists.map(provenList)
