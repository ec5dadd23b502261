import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** Newborns whom a police station puts on their parents' household. */
export const householdEntry = register('household-entry', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['户号|户口簿号', () => random.digits(9), 'optional'],
    ['户主', ({ father }) => father.name.full],
    ['申报事项|业务类别', () => random.pick(['出生登记', '出生申报'])],
    ['新生儿姓名|登记人姓名', ({ babies }) => babies[0].name.full],
    ['性别', (family) => sexOf(family, '女', '男')],
    ['出生日期', ({ birth }) => day(birth)],
    ['公民身份号码', ({ babies }) => babies[0].id],
    ['出生证编号', ({ babies }) => babies[0].certificate, 'optional'],
    ['与户主关系', (family) => sexOf(family, '女', '子')],
    ['父亲姓名', ({ father }) => father.name.full],
    ['母亲姓名', ({ mother }) => mother.name.full],
    ['申报人电话|联系电话', ({ father }) => father.phone],
    ['住址|落户地址', ({ father }) => father.address],
    ['受理日期', () => day(today - random.int(0, 9))],
    ['受理民警', () => random.pick(['张警官', '021346'])],
  ])
  return oneSheet(desk, {
    stem: '出生登记{m}月|派出所新生儿落户|户政出生申报{y}',
    sheet: '出生登记|Sheet1',
    title: '派出所新生儿出生登记台账|出生申报户口登记表|',
    headings,
    rows,
  })
})
