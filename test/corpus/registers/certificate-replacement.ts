import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, tableOf } from './register.ts'

/** The book of certificates of birth that were exchanged or issued again, each with the old and the new number. */
export const certificateReplacement = register('certificate-replacement', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['类别|签发类型', () => random.pick(['换发', '补发', '首次签发（院外）', '换发'])],
    ['原证编号|废证编号', () => `${random.pick(['R', 'S', 'T'])}${random.digits(9)}`],
    ['新证编号|现证编号', ({ babies }) => babies[0].certificate],
    ['儿童姓名|新生儿姓名', ({ babies }) => babies[0].name.full],
    ['出生日期', ({ birth }) => day(birth)],
    ['母亲姓名', ({ mother }) => mother.name.full],
    ['父亲姓名', ({ father }) => father.name.full, 'optional'],
    ['换（补）发原因|事由', () => random.pick(['打印有误', '更改父亲信息', '遗失', '姓名用字错误', '污损'])],
    ['附件|材料页数', () => random.int(2, 7), 'optional'],
    ['领证人签字', () => null],
    ['联系电话', ({ mother }) => mother.phone],
    ['办理日期', () => day(today - random.int(0, 15))],
    ['经办人', () => random.pick(['沈敏', '顾洁'])],
  ])
  return oneSheet(desk, {
    stem: '出生医学证明换补发登记{y}|换发补发台账|废证及换发登记{m}月',
    sheet: '换发|补发|Sheet1',
    title: '《出生医学证明》换发、补发登记簿|出生医学证明换（补）发及废证登记|',
    headings,
    rows,
    below: '注：废证须剪角封存，每季度上缴',
  })
})
