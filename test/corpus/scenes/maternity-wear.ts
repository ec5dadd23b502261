import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Returns of clothes for pregnant women: buyers of goods. */
export const maternityWear = scene('maternity-wear', {
  titles: '孕妇装退换货登记|售后退款明细|哺乳内衣换码登记',
  stems: '退换货{m}月|售后明细{d}|换码登记',
  columns: (random, today) => [
    ['订单编号', () => random.digits(16)],
    ['买家昵称|旺旺', () => `tb${random.digits(7)}`, 'optional'],
    ['收件人|姓名', ({ name }) => name.full],
    ['电话|手机', phones(random)],
    ['商品', () => random.pick(['孕妇牛仔裤托腹', '哺乳文胸', '孕妇防辐射服', '月子鞋', '收腹带', '待产包12件套'])],
    ['颜色尺码', () => random.pick(['黑 XL', '肤色 85C', '灰 L', '均码'])],
    ['退换原因', () => random.pick(['尺码小', '质量问题', '七天无理由', '发错'])],
    ['退款金额', () => random.int(39, 399)],
    ['申请日期', () => isoDay(today - random.int(0, 20))],
    ['退回单号', () => `YT${random.digits(13)}`, 'optional'],
  ],
})
