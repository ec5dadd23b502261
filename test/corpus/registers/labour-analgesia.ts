import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, modeOf, register, tableOf, weeksOf } from './register.ts'

/** Those whose labour the anaesthetists made painless. */
export const labourAnalgesia = register(
  'labour-analgesia',
  (desk) => {
    const { random } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['日期', ({ birth }) => day(birth)],
      ['姓名', ({ mother }) => mother.name.full],
      ['住院号', ({ recordNumber }) => recordNumber],
      ['年龄', (family) => ageOf(family), 'optional'],
      ['身高/体重', () => `${String(random.int(152, 172))}/${String(random.int(58, 88))}`, 'optional'],
      ['孕周', (family) => weeksOf(family), 'optional'],
      ['ASA', () => random.pick(['Ⅰ', 'Ⅱ'])],
      ['宫口(cm)', () => random.int(1, 5)],
      ['穿刺点', () => random.pick(['L2-3', 'L3-4'])],
      ['穿刺时间', ({ birthMinutes }) => clockTime(birthMinutes + 900)],
      ['泵配方', () => random.pick(['罗哌0.08%+舒芬50ug', '罗哌0.1%'])],
      ['镇痛前VAS', () => random.int(6, 10)],
      ['镇痛后VAS', () => random.int(0, 3)],
      ['分娩结局|结局', (family) => modeOf(family, '顺产', '中转剖宫产')],
      ['麻醉医师', () => random.pick(['詹', '华医生'])],
    ])
    return oneSheet(desk, {
      stem: '无痛分娩登记{m}月|分娩镇痛统计{y}|镇痛登记{d}',
      sheet: '镇痛|{m}月',
      title: '分娩镇痛登记表|麻醉科无痛分娩登记 {m}月|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 150 }, spanDays: 31 },
)
