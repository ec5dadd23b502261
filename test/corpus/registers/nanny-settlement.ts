import { mobileNumber } from '../../support/people/phone.ts'
import { adultName } from '../../support/people/name.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, tableOf } from './register.ts'

/** What a firm pays its postpartum nannies for each client, month by month, the client's phone beside. */
export const nannySettlement = register('nanny-settlement', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const both = random.chance(0.4)
  const { headings, rows } = tableOf(desk, [
    ['序', (_family, row) => row + 1],
    ['月嫂|阿姨姓名', () => adultName(random, 'female', 'mainland').full],
    ...(both ? [['月嫂电话', () => mobileNumber(random, 'mainland')] as const] : []),
    ['级别', () => random.pick(['金牌', '五星', '四星', '首席']), 'optional'],
    ['客户姓名|服务客户', ({ mother }) => mother.name.full],
    ['客户电话|客户手机', ({ mother }) => mother.phone],
    ['服务地址|上户地址', ({ mother }) => mother.address, 'optional'],
    ['宝宝出生|宝宝生日', ({ birth }) => day(birth), 'optional'],
    ['上户日期', ({ birth }) => day(birth + 3)],
    ['下户日期', ({ birth }) => day(birth + 29)],
    ['天数', () => 26],
    ['客户实付', () => random.int(98, 220) * 100],
    ['公司管理费', () => random.int(15, 40) * 100],
    ['月嫂实发|应付阿姨', () => random.int(80, 180) * 100],
    ['客户确认', () => random.pick(['√', '', '已微信确认'])],
  ])
  return oneSheet(desk, {
    stem: '月嫂工资结算{m}月|月嫂服务费结算|下户结算{d}',
    sheet: '结算|{m}月',
    title: '{c}家政月嫂服务费结算表（{m}月）|月嫂下户结算明细|母婴护理员服务结算单',
    headings,
    rows,
    below: '制单：吴会计      复核：',
  })
})
