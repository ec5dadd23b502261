import { oneSheet } from './one-sheet.ts'
import { monthDay, register, tableOf } from './register.ts'

/** Who may sit at which mother's bed. */
export const companionPasses = register('companion-passes', (desk) => {
  const { random, today } = desk
  const { headings, rows } = tableOf(desk, [
    ['陪护证编号', (_family, row) => `P${String(row + 1).padStart(4, '0')}`],
    ['病区', () => random.pick(['产一', '产二', '产三'])],
    ['床号', (_family, row) => (row % 60) + 1],
    ['产妇姓名|住院产妇', ({ mother }) => mother.name.full],
    ['陪护人|陪护人姓名', ({ father }) => father.name.full],
    ['与产妇关系|关系', () => random.pick(['夫妻', '配偶', '丈夫'])],
    ['陪护人身份证', ({ father }) => father.id, 'optional'],
    ['陪护人电话', ({ father }) => father.phone],
    ['发证日期', () => monthDay(today - random.int(0, 6))],
    ['是否归还', () => random.pick(['是', '', '否'])],
  ])
  return oneSheet(desk, {
    stem: '陪护证登记{m}月|产科陪护人员登记|病区陪客证',
    sheet: '陪护|Sheet1',
    title: '产科病区陪护证发放登记|{h}母婴同室陪护登记|',
    headings,
    rows,
  })
})
