import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Buyers of flats in a sheet that a whole sales team writes in. */
export const flatSalesBlocks = scene('flat-sales-blocks', {
  titles: '案场客资共享表（实时更新）|置业顾问来访登记 {m}月|销售组客户在线文档',
  stems: '客资共享表{d}|在线文档_客资|销售客户{m}月',
  ages: [24, 60],
  columns: (random, today) => [
    ['序', (_person, row) => row + 1],
    ['客户|姓名', ({ name }) => name.full],
    ['电话', phones(random)],
    ['来访日', () => isoDay(today - random.int(0, 30))],
    ['意向户型', () => random.pick(['89㎡三房', '120㎡四房', '商铺'])],
    ['进度', () => random.pick(['到访', '加微信', '未接', '认购', '想再比比'])],
    ['备注', () => random.pick(['', '二胎家庭要四房', '婆婆拍板', '等学区', '孩子明年上小学'])],
    ['顾问', () => random.pick(['小王', '婷婷', '阿豪'])],
  ],
})
