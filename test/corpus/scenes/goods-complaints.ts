import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Buyers who complain of milk powder, pumps and prams. */
export const goodsComplaints = scene('goods-complaints', {
  titles: '12315消费投诉登记（母婴用品）|母婴店售后投诉台账|{m}月婴幼儿奶粉投诉处理',
  stems: '消费投诉{m}月|母婴用品投诉台账|售后投诉{d}',
  ages: [24, 55],
  columns: (random, today) => [
    ['投诉编号', () => `TS${random.digits(8)}`],
    ['投诉人|消费者', ({ name }) => name.full],
    ['联系电话', phones(random)],
    ['商品', () => random.pick(['婴儿奶粉1段', '吸奶器', '婴儿推车', '孕妇枕', '纸尿裤NB', '产妇卫生巾'])],
    ['购买日期', () => isoDay(today - random.int(10, 60))],
    ['商家', () => random.pick(['孩子王', '某宝旗舰店', '爱婴室'])],
    ['问题', () => random.pick(['结块', '漏电', '轮子断裂', '拒绝退货', '发错货'])],
    ['诉求', () => random.pick(['退款', '换货', '赔偿三倍'])],
    ['处理人', () => random.pick(['施', '郝'])],
    ['状态', () => random.pick(['已办结', '调解中'])],
  ],
})
