import { oneSheet } from './one-sheet.ts'
import { ageOf, dayWriter, register, tableOf, weeksOf } from './register.ts'

/** A health centre hands out the handbook in which a pregnancy is written down; whoever gets one signs. */
export const handbookIssue = register(
  'handbook-issue',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const { headings, rows } = tableOf(desk, [
      ['序号', (_family, row) => row + 1],
      ['手册编号|保健手册号', (_family, row) => `3101${String(2_600_000 + row * 7)}`],
      ['姓名|领册人姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['证件号码', ({ mother }) => mother.id, 'optional'],
      ['户籍|户籍性质', () => random.pick(['本市', '外省', '本区']), 'optional'],
      ['现住址|居住地（详细到门牌号）', ({ mother }) => mother.address],
      ['末次月经|末次月经时间', ({ lastPeriod }) => day(lastPeriod)],
      ['预产期', ({ dueDate }) => day(dueDate)],
      ['领册孕周|建册孕周', (family) => weeksOf(family), 'optional'],
      ['丈夫姓名', ({ father }) => father.name.full, 'optional'],
      ['联系电话', ({ mother }) => mother.phone],
      ['发册日期', () => day(today - random.int(0, 40))],
      ['发册人', () => random.pick(['周丽', '马红'])],
      ['备注', () => random.pick(['', '', '补发', '外院转入']), 'optional'],
    ])
    return oneSheet(desk, {
      stem: '孕产妇保健手册发放登记|保健手册领取{y}|发册登记簿{m}月',
      sheet: '发册|{y}|Sheet1',
      title: '《孕产妇健康手册》发放登记簿|母子健康手册领取登记表|孕产妇保健手册发放一览',
      headings,
      rows,
      below: '说明：一孕一册，遗失补发须登记',
    })
  },
  { time: 'expected', spanDays: 220 },
)
