import { chineseDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** A clinic calls the parents of newborns whose next jab is due or overdue. */
export const missedJabs = register('missed-jabs', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['儿童编码|接种编码', () => random.digits(18)],
    ['儿童姓名|宝宝姓名', ({ babies }) => babies[0].name.full],
    ['性别', (family) => sexOf(family, '女', '男'), 'optional'],
    ['出生日期', ({ birth }) => day(birth)],
    ['出生医院', ({ hospital }) => hospital, 'optional'],
    ['母亲|妈妈姓名', ({ mother }) => mother.name.full],
    ['母亲电话|妈妈手机', ({ mother }) => mother.phone],
    ['居委会|管辖社区', () => random.pick(['城西社区', '莲花居委', '花园村'])],
    ['应种疫苗|待种', () => random.pick(['乙肝第2剂', '卡介苗补种', '脊灰第1剂', '五联①'])],
    ['应种日期|预约日期', ({ birth }) => day(birth + 30)],
    [
      '随访情况|电话随访',
      () => random.pick(['已通知，周三来', '未接', '在外地接种', '早产，体重未达', '黄疸未退，缓']),
    ],
    ['随访人', () => random.pick(['苏', '倪洁'])],
  ])
  return oneSheet(desk, {
    stem: '新生儿应种未种{m}月|漏种随访{d}|新生儿接种催种',
    sheet: '催种|应种未种',
    title: `新生儿应种未种随访登记|新生儿（0-3月龄）接种电话随访|漏种催种登记（新生儿） ${chineseDay(today)}`,
    headings,
    rows,
  })
})
