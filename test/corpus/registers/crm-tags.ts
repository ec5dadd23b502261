import { isoDay, partsOf } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { monthDay, register, tableOf } from './register.ts'

/** Customers in a sales program whose tags and notes alone tell that they are with child. */
export const crmTags = register(
  'crm-tags',
  (desk) => {
    const { random, today } = desk
    const moment = (): string =>
      `${isoDay(today - random.int(0, 40))} 1${random.digits(1)}:${String(random.int(10, 59))}:05`
    const { headings, rows } = tableOf(desk, [
      ['线索ID|客户编号', () => `L${random.digits(9)}`],
      ['客户名称|客户昵称', ({ mother }) => mother.name.full],
      ['手机', ({ mother }) => mother.phone],
      ['微信号', ({ mother }) => mother.wechat, 'optional'],
      ['客户标签|标签', ({ dueDate, weeks }) => random.pick([
        `孕晚期,预产期${String(partsOf(dueDate).month)}月,高意向`,
        `预产期${monthDay(dueDate)};二胎;月嫂意向`,
        `怀孕${String(weeks)}周,月子中心对比中`,
        `孕妈,预产${String(partsOf(dueDate).month)}月,已到店`,
      ])],
      ['客户阶段|阶段', () => random.pick(['初步沟通', '已邀约', '到店参观', '成交', '流失'])],
      ['最近跟进内容', () => random.pick(['参观了套房，嫌贵', '微信已加', '老公不同意', '约周六试餐']), 'optional'],
      ['最近跟进时间', moment],
      ['负责人', () => random.pick(['顾问-林', '顾问-何', '公海'])],
      ['创建时间', moment],
      ['来源', () => random.pick(['小红书', '抖音', '美团', '自然到访'])],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: '客户列表导出_{y}{m}|月子会所客户导出|CRM导出{d}',
      sheet: '客户|Sheet1',
      title: '',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 180, people: { min: 1, max: 600 } },
)
