import { clockTime, isoDay } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** Orders of a shop inside a chat program, where everything that the buyer filled in stands in one cell. */
export const formBlobOrders = register(
  'form-blob-orders',
  (desk) => {
    const { random, today } = desk
    const [between, after] = random.pick([
      [':', ';'],
      ['：', '；'],
      ['=', '&'],
      ['：', '\n'],
      ['":"', '","'],
    ] as const)
    const words = random.pick([
      ['姓名', '手机号', '预产期', '建档医院'],
      ['孕妈姓名', '联系电话', '预产期', '孕周'],
      ['您的称呼', '手机', '预产日期', '分娩医院'],
    ])
    const blob = ({ mother, dueDate, hospital, weeks }: Family): string => {
      const values = [mother.name.full, mother.phone, isoDay(dueDate), words[3] === '孕周' ? `${String(weeks)}周` : hospital]
      const text = words.map((word, at) => `${word}${between}${values[at] ?? ''}`).join(after)
      return between === '":"' ? `{"${text}"}` : text
    } // prettier-ignore
    const { headings, rows } = tableOf(desk, [
      ['订单编号|订单号', () => random.digits(18)],
      ['下单时间|创建时间', ({ birthMinutes }) => `${isoDay(today - random.int(0, 20))} ${clockTime(birthMinutes)}:30`],
      ['商品|商品名称', () => random.pick(['孕妇写真体验券', '免费领待产包', '产后修复体验卡', '0元孕期瑜伽课'])],
      ['实付金额|支付金额', () => random.pick([0, 0, 1, 9.9, 99])],
      ['昵称|微信昵称', () => random.pick(['小太阳', 'A 柚子', '阿May', '平安是福', '.']), 'optional'],
      ['表单信息|买家留言|下单表单', blob],
      ['订单状态', () => random.pick(['已支付', '已核销', '待使用'])],
      ['核销门店', () => random.pick(['万象城店', '', '新街口店']), 'optional'],
      ['渠道|推广员', () => random.pick(['朋友圈', '地推01', '自然流量'])],
    ])
    return oneSheet(desk, {
      stem: '小程序订单导出{d}|待产包领取订单_{y}{m}|活动订单明细',
      sheet: '订单列表|Sheet1',
      title: '',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 150, people: { min: 1, max: 200 } },
)
