import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Tenants of serviced flats who stay on, or move out and get their deposit back. */
export const flatRenewals = scene('flat-renewals', {
  titles: '公寓续租、退押登记|酒店长住客人续住表|会所会员续费及退卡登记',
  stems: '续住登记{m}月|续租退押{d}|会所续费',
  columns: (random, today) => [
    ['合同编号|协议号', (_person, row) => `GY${String(24_100 + row * 3)}`],
    ['客户|客户名称|租客', ({ name }) => name.full],
    ['房号|房间', (_person, row) => `${String(3 + (row % 20))}0${String((row % 9) + 1)}`],
    ['联系电话|手机', phones(random)],
    ['签约套餐', () => random.pick(['单人间', '一室一厅', '季租', '年租'])],
    ['入住日', () => isoDay(today - random.int(20, 300))],
    ['原到期日|原离店日', () => isoDay(today + random.int(0, 20))],
    ['续住天数', () => random.pick([0, 30, 90, 180])],
    ['补差价|应收', () => random.int(0, 40) * 500],
    ['押金', () => random.pick([2000, 3000, 5000])],
    ['管家|客服', () => random.pick(['Coco', '小艾', '苗苗'])],
  ],
})
