import type { FedCell } from '../../../support/feed-rows.ts'
import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

type Rows = readonly (readonly (FedCell | undefined)[])[]

const eight = families(8, 'own layouts')
const [one] = eight

function proof(name: string, people: number, rows: Rows, fileName?: string): ShapeProof {
  return { name, people, sheets: [{ rows }], ...(fileName === undefined ? {} : { fileName }) }
}

/** Four rooms a floor, in each of which `tell` says who lives there. */
function board(tell: (name: string, room: string) => string): Rows {
  return [0, 4].map((from) => [
    `${String(from / 4 + 2)}F`,
    ...eight.slice(from, from + 4).map(({ mother }, at) => tell(mother.name.full, `20${String(at + 1)}`)),
  ])
}

const rooms = ['楼层', '01房', '02房', '03房', '04房']

/** A card a column, labels with their values after a space. */
function cards(title: readonly string[], lines: (at: number) => readonly string[]): Rows {
  const three = [0, 1, 2].map((at) => [title[at % title.length] ?? '', ...lines(at)])
  return (three[0] ?? []).map((_, line) => three.flatMap((card) => [card[line], undefined]))
}

function bill(title: string, dated: string, items: readonly string[]): Rows {
  return [
    [title],
    ['单号：JS451450', undefined, undefined, '日期：2025.8.7'],
    ['客户姓名', one?.mother.name.full, '房号', 300],
    ['入住日期', '2025.7.29', '离店日期', '2025.8.26'],
    ['联系电话', one?.mother.phone, dated, '2025.7.26'],
    ['项目', '数量', '单价', '金额'],
    ...items.map((item) => [item, 1, 25_800, 25_800]),
    ['合计', undefined, undefined, 83_500],
    ['财务：孙莉', undefined, '客户签字：'],
  ]
}

const bought = ['加床', '通乳', '宝宝游泳', '陪护餐', '满月照', '早餐']

const relay = eight.map(({ mother }, at) => `${String(at + 1)}.${mother.name.full} 21周 带老公 ${mother.phone}`)
const outing = eight.map(({ mother }, at) => `${String(at + 1)}.${mother.name.full} 2大1小 ${mother.phone}`)

/** What an office lays out in its own way, each beside the same layout of an office that is to be left in peace. */
export const ownLayoutProofs: readonly ShapeProof[] = [
  proof('rooms of a floor with mother, baby and day, a line each', 8, [
    ['月子会所房态'],
    rooms,
    ...board((name, room) => `${room}\n${name}\n男宝 顺\n10.31出`),
  ]),
  proof('rooms of a floor with mother and baby in one line', 8, [
    ['月子会所房态'],
    rooms,
    ...board((name, room) => `${room} ${name} 9.1入 9.28离 女宝`),
  ]),
  proof('rooms of a hotel', 0, [['客房房态'], rooms, ...board((name, room) => `${room} ${name} 9.1入 9.28离 押金`)]),
  proof(
    'cards of newborns with spaces for colons',
    3,
    cards(['新生儿床头卡', '爱婴区 婴儿卡'], (at) => [
      `母亲姓名 ${eight[at]?.mother.name.full ?? ''}`,
      `住院号 ZY95017${String(at)}`,
      '性别 女  顺产',
      '出生 2025.9.1 11:58',
      '体重 2920g  身长 52cm',
    ]),
  ),
  proof(
    'cards of patients with spaces for colons',
    0,
    cards(['骨科床头卡'], (at) => [
      `患者姓名 ${eight[at]?.mother.name.full ?? ''}`,
      `住院号 ZY95017${String(at)}`,
      '性别 女',
      '体重 62kg',
    ]),
  ),
  proof('a bill of a postpartum centre with many items', 1, bill('福满家月子会所结算单', '宝宝出生日期', bought)),
  proof('a bill of a hotel with many items', 0, bill('如家酒店结算单', '离店时间', ['加床', '洗衣', '早餐', '停车'])),
  proof('a numbered list of pregnant women in one cell', 8, [[`#接龙\n孕妈妈课堂第5期报名\n${relay.join('\n')}`]]),
  proof('a numbered list of families in one cell', 0, [[`#接龙\n周六亲子采摘\n${outing.join('\n')}`]]),
  proof('days counted from a birth', 8, [
    ['渠道', '妈妈', '小名', 'TEL', '出生', '在哪生的', '满月', '百天', '一邀'],
    ...eight.map(({ mother }) => [
      '地推',
      mother.name.full,
      '糖糖',
      mother.phone,
      '9.2',
      '市一院',
      '10.2',
      '12.11',
      '考虑',
    ]),
  ]),
  proof('days counted from a purchase', 0, [
    ['渠道', '妈妈', '小名', 'TEL', '购买', '门店', '满三月', '满一年', '一邀'],
    ...eight.map(({ mother }) => [
      '地推',
      mother.name.full,
      '糖糖',
      mother.phone,
      '9.2',
      '一店',
      '12.2',
      '9.1',
      '考虑',
    ]),
  ]),
  proof('whoever was handed a handbook for mothers', 8, [
    ['母子健康手册领取登记表'],
    ['手册编号', '领册人姓名', '末次月经', '预产期', '联系电话', '发册人'],
    ...eight.map(({ mother, lastPeriod, dueDate }, at) => [
      `3101260000${String(at)}`,
      mother.name.full,
      isoDay(lastPeriod),
      isoDay(dueDate),
      mother.phone,
      '周丽',
    ]),
  ]),
]
