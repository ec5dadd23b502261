import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

/** A firm's account: wages, journeys and goods, and what the social insurance paid to the firm. */
export const bankStatement = scene('bank-statement', {
  titles: '对公账户交易明细|{m}月银行流水|付款明细台账',
  stems: '银行流水{m}月|交易明细_{y}{m}|付款台账',
  columns: (random, today) => {
    const company = (): string =>
      random.pick(['宏远物流有限公司', '市社会保险基金管理中心', '东升纺织厂', '婴爱母婴用品商行'])
    return [
      ['交易日期|记账日', () => isoDay(today - random.int(0, 30))],
      ['凭证号', () => random.digits(9), 'optional'],
      ['对方户名', ({ name }, row) => (row % 3 === 0 ? company() : name.full)],
      ['对方账号', () => `6222${random.digits(15)}`],
      ['借方|支出', () => random.int(100, 90_000)],
      ['贷方|收入', () => random.pick([0, 0, 12_800])],
      [
        '摘要|附言',
        (_person, row) =>
          row % 3 === 0
            ? random.pick(['货款', '运费', '社保拨付', '尿裤货款'])
            : random.pick(['报销差旅费', '工资', '备用金', '退货款']),
      ],
      ['余额', () => random.int(10_000, 900_000)],
    ]
  },
})
