import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, tableOf } from './register.ts'

/** Families who pay for keeping cord blood. */
export const cordBloodClients = register('cord-blood-clients', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['协议编号|合同号', () => `QZ${random.digits(8)}`],
    ['甲方|储户|签约人', ({ mother }) => mother.name.full],
    ['甲方证件', ({ mother }) => mother.id, 'optional'],
    ['甲方电话|手机', ({ mother }) => mother.phone],
    ['配偶', ({ father }) => father.name.full, 'optional'],
    ['预产期|EDC', ({ dueDate }) => day(dueDate)],
    ['采集医院', ({ hospital }) => hospital],
    ['采集时间|采集日期', ({ birth }) => day(birth)],
    ['血量(ml)|采集量', () => random.int(40, 130)],
    ['TNC(×10^8)', () => random.int(50, 200) / 10, 'optional'],
    ['缴费方式', () => random.pick(['一次性', '年缴', '分期'])],
    ['业务员|专员', () => random.pick(['小赵', '李响', '杨帆'])],
  ])
  return oneSheet(desk, {
    stem: '脐血客户{y}|干细胞储存客户台账|自体库签约{m}月',
    sheet: '签约|储户',
    title: '脐带血自体储存客户台账|脐血造血干细胞库签约明细|新生儿脐带血采集登记',
    headings,
    rows,
  })
})
