import { oneSheet } from './one-sheet.ts'
import { dayWriter, modeOf, register, sexOf, tableOf } from './register.ts'

/** Mothers who come because it hurts or because there is not enough milk, and how the child lay and drank. */
export const feedingClinic = register(
  'feeding-clinic',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['就诊日期', () => day(today - random.int(0, 6))],
      ['姓名|妈妈姓名', ({ mother }) => mother.name.full],
      ['手机', ({ mother }) => mother.phone],
      ['产后第几天|产后天数', ({ birth }) => today - birth],
      ['分娩方式', (family) => modeOf(family, '顺产', '剖宫产'), 'optional'],
      ['婴儿性别', (family) => sexOf(family, '女', '男'), 'optional'],
      ['婴儿出生体重', ({ babies }) => babies[0].weightGrams],
      ['婴儿现体重', ({ babies, birth }) => babies[0].weightGrams + (today - birth) * 25],
      ['主诉', () => random.pick(['右乳硬块2天', '奶量不足', '乳头疼痛', '宝宝拒奶', '发热38.6'])],
      ['LATCH', () => random.int(4, 10)],
      ['舌系带', () => random.pick(['正常', 'Ⅱ度短']), 'optional'],
      ['处理', () => random.pick(['手法疏通', '调整含接', '挂外科', '宣教'])],
      ['顾问|咨询师', () => random.pick(['IBCLC 钱', '应老师'])],
      ['费用', () => random.pick([200, 300, 0])],
    ])
    return oneSheet(desk, {
      stem: '母乳门诊登记{m}月|哺乳咨询记录{d}|泌乳顾问台账',
      sheet: '门诊|登记',
      title: '母乳喂养咨询门诊登记|{h}母乳喂养门诊 {m}月|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 80 }, spanDays: 60 },
)
