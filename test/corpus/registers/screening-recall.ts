import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** Newborns whose blood spot was out of range and must be taken again. */
export const screeningRecall = register('screening-recall', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['标本编号|血片号|采血卡号', () => `NS${random.digits(9)}`],
    ['采血单位|送检医院', ({ hospital }) => hospital],
    ['母亲姓名', ({ mother }) => mother.name.full],
    ['性别', (family) => sexOf(family, '女', '男'), 'optional'],
    ['出生日期', ({ birth }) => day(birth)],
    ['采血日期', ({ birth }) => day(birth + 3)],
    ['TSH(μIU/mL)|TSH', () => random.int(10, 400) / 10],
    ['Phe(mg/dL)|PHE', () => random.int(8, 60) / 10, 'optional'],
    ['G6PD', () => random.int(10, 40) / 10, 'optional'],
    ['17-OHP', () => random.int(5, 90), 'optional'],
    ['结果判定', () => random.pick(['TSH可疑', 'PKU可疑', 'G6PD缺乏', 'CAH可疑'])],
    ['联系电话|家长电话', ({ father }) => father.phone],
    ['召回情况|通知情况', () => random.pick(['已通知', '已复采', '空号', '拒绝', ''])],
  ])
  return oneSheet(desk, {
    stem: '新筛可疑召回{m}月|新生儿疾病筛查阳性召回|PKU-CH召回名单',
    sheet: '召回|Sheet1',
    title: '新生儿遗传代谢病筛查可疑阳性召回表|新生儿疾病筛查中心召回通知名单|{h}新筛召回登记',
    headings,
    rows,
  })
})
