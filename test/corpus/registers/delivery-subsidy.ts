import { oneSheet } from './one-sheet.ts'
import { dayWriter, modeOf, register, tableOf } from './register.ts'

/** Who got money because she gave birth in a hospital, to be signed for, with a sum at the end. */
export const deliverySubsidy = register('delivery-subsidy', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const amount = random.pick([300, 400, 500])
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['乡镇|村别', () => random.pick(['石桥镇', '柳河村', '大湾乡'])],
    ['姓名|受助人姓名', ({ mother }) => mother.name.full],
    ['身份证号码', ({ mother }) => mother.id],
    ['家庭住址', ({ mother }) => mother.address, 'optional'],
    ['丈夫姓名', ({ father }) => father.name.full, 'optional'],
    ['分娩时间|住院分娩日期', ({ birth }) => day(birth)],
    ['分娩医院', ({ hospital }) => hospital],
    ['分娩方式', (family) => modeOf(family, '平产', '剖宫产'), 'optional'],
    ['补助金额(元)', () => amount],
    ['一卡通账号|银行账号', () => `6217${random.digits(15)}`],
    ['联系电话', ({ father }) => father.phone],
    ['领款人签字（手印）|签字', () => null],
  ])
  const sum = headings.map((heading, at) =>
    at === 0 ? '合计' : heading.startsWith('补助') ? amount * rows.length : null,
  )
  return oneSheet(desk, {
    stem: '住院分娩补助发放表{m}月|农村孕产妇补助花名册{y}|降消补助发放',
    sheet: '发放|花名册',
    title: '农村孕产妇住院分娩补助资金发放花名册|{y}年{m}月住院分娩补助发放表',
    headings,
    rows: [...rows, sum],
    below: '制表人：  审核人：  单位负责人：',
  })
})
