import { clockTime, isoDay } from '../../support/day.ts'
import type { Adult } from '../../support/people/adult.ts'
import { scene } from './scene.ts'

/** Orders of a shop inside a chat program for cars, classes and meals, where everything filled in stands in one cell. */
export const miniProgramOthers = scene('mini-program-others', {
  titles: '订单列表',
  stems: '小程序订单导出{d}|活动订单明细|团购核销_{y}{m}',
  columns: (random, today) => {
    const [between, after] = random.pick([
      [':', ';'],
      ['：', '；'],
      ['=', '&'],
      ['：', '\n'],
    ] as const)
    const blob = ({ name, phone }: Adult): string =>
      [
        ['姓名', name.full],
        ['手机号', phone],
        ['到店日期', isoDay(today + random.int(1, 9))],
        ['门店', random.pick(['万象城店', '新街口店'])],
      ]
        .map((pair) => pair.join(between))
        .join(after)
    return [
      ['订单编号|订单号', () => random.digits(18)],
      ['下单时间|创建时间', () => `${isoDay(today - random.int(0, 20))} ${clockTime(random.int(0, 1439))}:30`],
      ['商品|商品名称', () => random.pick(['精洗打蜡券', '少儿街舞体验课', '双人火锅套餐', '瑜伽周卡'])],
      ['实付金额|支付金额', () => random.pick([0, 1, 9.9, 99])],
      ['昵称|微信昵称', () => random.pick(['小太阳', 'A 柚子', '小雨妈妈', '平安是福']), 'optional'],
      ['表单信息|买家留言|下单表单', blob],
      ['订单状态', () => random.pick(['已支付', '已核销', '待使用'])],
    ]
  },
})
