import { babyGoods } from './baby-goods.ts'
import { phones, scene } from './scene.ts'

export const babyOrders = scene('baby-orders', {
  titles: '母婴用品订单明细|{m}月奶粉订单|婴儿用品发货清单|宝宝用品团购接龙',
  stems: '订单{d}|奶粉发货单|母婴店订单{m}月|天猫订单导出{d}|尿不湿团购',
  sheetNames: '订单|发货|Sheet1',
  columns: (random, today) => [
    ['订单号|单号|订单编号', () => random.digits(14)],
    ['下单时间|日期|付款时间', () => ({ kind: 'date', day: today - random.int(0, 60), format: 'yyyy/m/d' })],
    ['商品名称|品名|宝贝名称', () => random.pick(babyGoods)],
    ['规格', () => random.pick(['NB码', 'S码', '900g', '120片', '0-6月', '66cm', '240ml']), 'optional'],
    ['数量', () => random.int(1, 6)],
    ['金额|实付', () => random.int(39, 899)],
    ['收货人|买家|客户姓名|收件人', ({ name }) => name.full],
    ['手机|联系电话|收货电话', phones(random)],
    ['收货地址|地址', ({ address }) => address],
    ['快递单号|备注', () => `SF${random.digits(12)}`, 'optional'],
  ],
})
