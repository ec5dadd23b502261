import { clockTime, isoDay, partsOf } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { oneSheet } from './one-sheet.ts'
import { monthDay, register, tableOf } from './register.ts'

/** Customers as a chat program for companies exports them: all that is known of each stands in the salesperson's remark. */
export const wecomExport = register(
  'wecom-export',
  (desk) => {
    const { random, today } = desk
    const remark = random.pick<(family: Family) => string>([
      ({ mother, dueDate }) => `${mother.name.full}-预产${monthDay(dueDate)}-${random.pick(['二胎', '头胎'])}`,
      ({ mother, dueDate, hospital }) => `${String(partsOf(dueDate).month)}月生 ${mother.name.full} ${hospital}`,
      ({ mother, weeks }) => `孕${String(weeks)}w+${mother.name.full}+${random.pick(['怕贵', '高意向', '看过房'])}`,
      ({ mother, dueDate }) => `${mother.name.full}（预产期${monthDay(dueDate)}）`,
    ])
    const tagged = random.pick<(family: Family) => string>([
      ({ dueDate }) => `孕妈;预产期-${String(partsOf(dueDate).month)}月;${random.pick(['A类', 'B类'])}`,
      () => random.pick(['孕晚期,月子套餐', '孕中期,参观过', '孕晚期,已签约']),
    ])
    const { headings, rows } = tableOf(desk, [
      ['客户名称|昵称', () => random.pick(['Luna', '小鹿🦌', '@初心', 'A 家有萌宝', '静待花开', '。'])],
      ['备注|备注名', remark],
      ['描述', () => random.pick(['', '老公姓陈', '闺蜜介绍']), 'optional'],
      ['手机号|备注手机', ({ mother }) => mother.phone],
      ['标签|企业标签', tagged],
      ['添加人|所属成员', () => random.pick(['月子顾问-小雨', '顾问周周'])],
      ['添加时间', ({ birthMinutes }) => `${isoDay(today - random.int(0, 60))} ${clockTime(birthMinutes)}`],
      ['来源|添加渠道', () => random.pick(['扫描二维码', '名片分享', '搜索手机号', '群聊'])],
      ['性别', () => '女', 'optional'],
      ['最近沟通', () => isoDay(today - random.int(0, 9)), 'optional'],
    ])
    return oneSheet(desk, {
      stem: '企业微信客户导出_{y}{m}|企微客户列表{d}|客户明细',
      sheet: '客户列表|Sheet1',
      title: '',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 180, people: { min: 1, max: 400 } },
)
