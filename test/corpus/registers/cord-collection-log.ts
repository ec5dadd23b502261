import { clockTime } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, monthDay, register, tableOf, weeksOf } from './register.ts'

/** What those who collect cord blood at the bedside write down each night. */
export const cordCollectionLog = register(
  'cord-collection-log',
  (desk) => {
    const { random } = desk
    const { headings, rows } = tableOf(desk, [
      ['日期', ({ birth }) => monthDay(birth)],
      ['班次', () => random.pick(['白', '夜', '大夜'])],
      ['合同号|协议号', () => `XB${random.digits(7)}`, 'optional'],
      ['医院|采集点', ({ hospital }) => hospital],
      ['储户|储户姓名', ({ mother }) => mother.name.full],
      ['床', ({ bed }) => bed, 'optional'],
      ['孕周', (family) => weeksOf(family), 'optional'],
      ['娩出时间|胎儿娩出', ({ birthMinutes }) => clockTime(birthMinutes)],
      ['顺/剖', (family) => modeOf(family, '顺', '剖')],
      ['脐血重g|净重', () => random.int(45, 160)],
      ['胎盘', () => random.pick(['留', '不留', '√']), 'optional'],
      ['成功/失败原因', () => random.pick(['成功', '成功', '脐带过短', '凝块', '羊水Ⅲ度弃采'])],
      ['取件时间|取血', ({ birthMinutes }) => clockTime(birthMinutes + 190)],
      ['家属电话', ({ father }) => father.phone],
      ['采集员', () => random.pick(['唐', '温洁'])],
    ])
    return oneSheet(desk, {
      stem: '脐血采集日志{m}月|采集登记{d}|夜班采集{y}{m}',
      sheet: '采集|{m}月',
      title: '脐带血采集日志|{m}月各医院脐血采集登记|',
      headings,
      rows,
      below: '备注：2小时内送库',
    })
  },
  { people: { min: 1, max: 120 }, spanDays: 31 },
)
