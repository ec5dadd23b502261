import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** Newborns who are put on the residents' health insurance from the day of birth. */
export const insuredAtBirth = register('insured-at-birth', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['参保人姓名|新生儿姓名', ({ babies }) => babies[0].name.full],
    ['证件号码|公民身份号码', ({ babies }) => babies[0].id],
    ['性别', (family) => sexOf(family, '女', '男'), 'optional'],
    ['出生日期', ({ birth }) => day(birth)],
    ['出生医学证明编号', ({ babies }) => babies[0].certificate, 'optional'],
    ['监护人姓名', ({ father }) => father.name.full],
    ['监护人手机|联系电话', ({ father }) => father.phone],
    ['参保地|参保街道', () => random.pick(['城东街道', '北蔡镇', '石湖村'])],
    ['参保险种', () => '城乡居民基本医疗保险'],
    ['缴费金额', () => random.pick([380, 400])],
    ['登记日期', () => day(today)],
  ])
  return oneSheet(desk, {
    stem: '新生儿参保登记{m}月|新生儿落地参保|医保参保明细（新生儿）',
    sheet: '参保|Sheet1',
    title: '新生儿参加城乡居民医保登记表|新生儿“出生一件事”参保名单|',
    headings,
    rows,
  })
})
