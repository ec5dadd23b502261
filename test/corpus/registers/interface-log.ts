import { clockTime, isoDay } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** What one program told another about women with child, as the log of the link between them keeps it. */
export const interfaceLog = register(
  'interface-log',
  (desk) => {
    const { random, today } = desk
    const xml = random.chance(0.4)
    const words = random.pick([
      ['patName', 'mobile', 'edc', 'gestWeek'],
      ['womanName', 'phoneNo', 'expectedDeliveryDate', 'gestationalWeeks'],
      ['姓名', '手机号', '预产期', '孕周'],
    ])
    const body = ({ mother, dueDate, weeks }: Family): string => {
      const values = [mother.name.full, mother.phone, isoDay(dueDate), String(weeks)]
      return xml
        ? `<req>${words.map((word, at) => `<${word}>${values[at] ?? ''}</${word}>`).join('')}</req>`
        : `{${words.map((word, at) => `"${word}":"${values[at] ?? ''}"`).join(',')}}`
    }
    const { headings, rows } = tableOf(desk, [
      ['id|log_id', (_family, row) => 880_100 + row],
      ['create_time|调用时间', ({ birthMinutes }) => `${isoDay(today)} ${clockTime(birthMinutes)}:41.220`],
      ['api|接口名称', () => random.pick(['/mch/pregnant/save', 'savePregnantRecord', '/antenatal/sync'])],
      ['request|入参', body],
      ['response|出参', () => random.pick(['{"code":0,"msg":"success"}', '{"code":500,"msg":"timeout"}'])],
      ['cost_ms|耗时', () => random.int(20, 900)],
    ])
    return oneSheet(desk, {
      stem: '妇幼接口日志{d}|mch_api_log_{y}{m}|接口调用失败明细',
      sheet: 'Sheet1|log',
      title: '',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 200, people: { min: 1, max: 200 } },
)
