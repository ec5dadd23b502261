import { isoDay } from '../../support/day.ts'
import { babyGoods } from './baby-goods.ts'
import { scene } from './scene.ts'

export const babyCatalogue = scene('baby-catalogue', {
  titles: '婴儿用品价目表|母婴店商品库存|新生儿系列产品目录',
  stems: '商品库存{d}|价目表|新生儿用品目录|母婴商品资料',
  columns: (random, today) => [
    ['货号|商品编码', () => `MY${random.digits(6)}`],
    ['品名|商品名称|产品', () => random.pick(babyGoods)],
    ['条码|国际条码', () => `69${random.digits(11)}`],
    ['适用月龄|阶段', () => random.pick(['新生儿', '0-3个月', '0-6个月', '6-12个月', '孕产妇'])],
    ['生产日期', () => isoDay(today - random.int(30, 400))],
    ['净重|重量(g)', () => random.pick([400, 800, 900, 3250])],
    ['库存|数量', () => random.int(0, 500)],
    ['零售价|单价', () => random.int(20, 600)],
    ['供应商|产地', () => random.pick(['上海', '广州', '进口-荷兰', '新西兰'])],
  ],
})
