import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, register, sexOf, tableOf } from './register.ts'

/** Children born with a defect, as a monitoring hospital reports them. */
export const defectReport = register(
  'defect-report',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['报卡编号', () => random.digits(8)],
      ['产妇姓名|母亲姓名', ({ mother }) => mother.name.full],
      ['住院号', ({ recordNumber }) => recordNumber],
      ['年龄', (family) => ageOf(family)],
      ['通讯地址及邮编', ({ mother }) => mother.address, 'optional'],
      ['胎龄', ({ weeks }) => weeks],
      ['出生日期', ({ birth }) => day(birth)],
      ['体重', ({ babies }) => babies[0].weightGrams],
      ['性别', (family) => sexOf(family, '女', '男')],
      ['出生缺陷诊断|诊断', () => random.pick(['多指', '唇裂', '先心病 室缺', '外耳畸形', '尿道下裂', '马蹄内翻足'])],
      ['转归', () => random.pick(['存活', '存活', '转诊'])],
      ['填表人', () => random.pick(['石磊', '龚丽'])],
    ])
    return oneSheet(desk, {
      stem: '出生缺陷儿报告{y}|缺陷监测登记|出生缺陷季报',
      sheet: '出生缺陷|Sheet1',
      title: '出生缺陷儿登记表|医疗机构出生缺陷儿报告一览|{h}出生缺陷监测登记',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 30 }, spanDays: 200 },
)
