import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, monthDay, register, tableOf } from './register.ts'

/** Those to whom a bank of cord blood still hopes to sell, and what was said to them so far. */
export const cordBloodLeads = register(
  'cord-blood-leads',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const told = (): string =>
      [0, 1, 2]
        .slice(0, random.int(1, 3))
        .map((at) => `${monthDay(today - 20 + at * 6)} ${random.pick(['未接', '考虑中，要问老公', '已发资料', '嫌贵', '约周末面谈'])}`)
        .join('；') // prettier-ignore
    const { headings, rows } = tableOf(desk, [
      ['录入时间|创建日期', () => isoDay(today - random.int(0, 30))],
      ['来源', () => random.pick(['孕妇学校', '建档处', '展会', '老客介绍', 'B超室'])],
      ['孕妈|孕妈姓名|客户（孕妇）', ({ mother }) => mother.name.full],
      ['手机号', ({ mother }) => mother.phone],
      ['微信', ({ mother }) => mother.wechat, 'optional'],
      ['孕周', ({ weeks }) => weeks, 'optional'],
      ['预产期', ({ dueDate }) => day(dueDate)],
      ['建档医院', ({ hospital }) => hospital],
      ['意向', () => random.pick(['A', 'B', 'C', 'D'])],
      ['沟通记录|跟进记录', told],
      ['下次联系', () => monthDay(today + random.int(1, 14)), 'optional'],
      ['顾问', () => random.pick(['汪洋', '季梅'])],
    ])
    return oneSheet(desk, {
      stem: '脐血意向客户{m}月|干细胞潜客跟进|孕妈资源表{d}',
      sheet: '意向|潜客',
      title: '脐带血意向客户跟进表|孕妈意向登记（脐血）|',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 160, people: { min: 1, max: 400 } },
)
