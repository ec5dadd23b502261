import { adultName } from '../../support/people/name.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, monthDay, register, tableOf } from './register.ts'

/** Families who see three nannies each before they choose: who comes when, and who was taken. */
export const nannyInterviews = register(
  'nanny-interviews',
  (desk) => {
    const { random, today } = desk
    const day = dayWriter(random)
    const nanny = (): string =>
      adultName(random, 'female', 'mainland').full.slice(0, 1) + random.pick(['阿姨', '姐', '老师'])
    const { headings, rows } = tableOf(desk, [
      ['面试时间|约见', () => `${monthDay(today + random.int(0, 6))} ${random.pick(['10:00', '14:30', '16:00', '晚上'])}`],
      ['门店', () => random.pick(['总店', '城西店', '']), 'optional'],
      ['客户|雇主|客户姓名', ({ mother }) => mother.name.full],
      ['电话|联系方式', ({ mother }) => mother.phone],
      ['预产期', ({ dueDate }) => day(dueDate)],
      ['上户医院|生产医院', ({ hospital }) => hospital, 'optional'],
      ['几胎', ({ para }) => random.pick([`${String(para)}胎`, String(para)]), 'optional'],
      ['预算', () => random.pick(['1.2-1.5w', '9800', '金牌', '15800以内'])],
      ['候选1|面试阿姨一', nanny],
      ['候选2|面试阿姨二', nanny],
      ['候选3|面试阿姨三', () => random.pick([nanny(), ''])],
      ['结果', () => random.pick(['选1', '都不满意再约', '选2 已付定', '考虑'])],
      ['管家', () => random.pick(['芳芳', '彭']), 'optional'],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: '月嫂面试安排{d}|面试排期{m}月|雇主面试表',
      sheet: '面试|本周',
      title: '月嫂面试安排表 {d}|{c}家政本周面试|',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 150, people: { min: 1, max: 60 } },
)
