import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, sexOf, tableOf } from './register.ts'

/** The first jab in the delivery room, and immunoglobulin for children of carriers. */
export const birthDose = register('birth-dose', (desk) => {
  const { random } = desk
  const day = dayWriter(random)
  const batch = `2025${random.digits(4)}`
  const { headings, rows } = tableOf(desk, [
    ['序号', (_family, row) => row + 1],
    ['母亲姓名|产妇', ({ mother }) => mother.name.full],
    ['新生儿姓名', ({ babies }) => babies[0].name.full, 'optional'],
    ['性别', (family) => sexOf(family, '女', '男')],
    ['出生日期', ({ birth }) => day(birth)],
    ['出生时间|出生时刻', ({ birthMinutes }) => clockTime(birthMinutes)],
    ['母亲HBsAg', () => random.pick(['阴性', '阴性', '阴性', '阳性'])],
    ['乙肝疫苗接种时间|首剂时间', ({ birthMinutes }) => clockTime(birthMinutes + 90)],
    ['疫苗批号', () => batch],
    ['HBIG|乙肝免疫球蛋白', () => random.pick(['', '', '100IU']), 'optional'],
    ['卡介苗', () => random.pick(['已种', '缓种', '√']), 'optional'],
    ['监护人签名|家长签字', () => null],
    ['手机号码|家长联系方式', ({ mother }) => mother.phone],
    ['现住址', ({ mother }) => mother.address, 'optional'],
    ['接种人员', () => random.pick(['蒋洁', '陆云'])],
  ])
  return oneSheet(desk, {
    stem: '乙肝首针登记{m}月|产房接种登记|首剂乙肝疫苗{y}',
    sheet: '接种|首针',
    title: '新生儿乙肝疫苗首剂接种登记表|产科接种门诊登记（乙肝、卡介苗）|{h}产房预防接种记录',
    headings,
    rows,
  })
})
