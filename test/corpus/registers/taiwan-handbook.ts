import { oneSheet } from './one-sheet.ts'
import { ageOf, register, republicDay, tableOf } from './register.ts'

/** A clinic on Taiwan hands out the handbook for mothers and counts the check-ups. */
export const taiwanHandbook = register(
  'taiwan-handbook',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['流水號|項次', (_family, row) => row + 1],
      ['病歷號', ({ recordNumber }) => recordNumber, 'optional'],
      ['孕婦姓名|姓名', ({ mother }) => mother.name.full],
      ['身分證統一編號|身分證號', ({ mother }) => mother.id],
      ['年齡', (family) => ageOf(family), 'optional'],
      ['聯絡電話|手機', ({ mother }) => mother.phone],
      ['最後月經日|LMP', ({ lastPeriod }) => republicDay(lastPeriod)],
      ['預產日|預產期', ({ dueDate }) => republicDay(dueDate)],
      ['領冊日期|發放日', () => republicDay(today - random.int(0, 60))],
      ['產檢次別', () => `第${String(random.int(1, 14))}次`],
      ['衛教完成', () => random.pick(['是', '否', 'V'])],
      ['領取人簽章', () => null],
    ])
    return oneSheet(desk, {
      stem: '孕婦健康手冊領取名冊|媽媽手冊發放{y}|產檢個案{m}月',
      sheet: '領冊|工作表1',
      title: '孕婦健康手冊領取清冊|媽媽手冊發放紀錄|{h}孕婦衛教個案名冊',
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', time: 'expected', spanDays: 200 },
)
