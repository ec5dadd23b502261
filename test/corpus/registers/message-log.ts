import { chineseDay, clockTime, isoDay } from '../../support/day.ts'
import type { Family } from '../../support/people/family.ts'
import { oneSheet } from './one-sheet.ts'
import { register, tableOf } from './register.ts'

/** What a hospital's message service sent to whom. */
export const messageLog = register('message-log', (desk) => {
  const { random, today } = desk
  const signed = random.pick(['【市妇幼】', '【爱婴医院】', '【仁和妇产】', '【社区卫生】'])
  const manner = random.int(0, 3)
  const text = ({ mother, birth, babies }: Family): string => {
    const called = `${mother.name.full}${random.pick(['女士', '妈妈', ''])}`
    if (manner === 0) return `${signed}${called}您好，请于${chineseDay(birth + 42)}来院做产后42天复查，地址：门诊3楼。`
    if (manner === 1) return `${signed}${called}，您的新生儿足跟血筛查结果正常，回T退订`
    if (manner === 2) return `${signed}${babies[0].name.full}家长：新生儿满月体检，请携带接种证于${chineseDay(birth + 30)}前来体检。`
    return `${signed}${called}：您${chineseDay(birth)}分娩的住院费用已结算，请到窗口领取出生医学证明。`
  } // prettier-ignore
  const { headings, rows } = tableOf(desk, [
    ['短信ID|流水号', () => random.digits(10)],
    ['手机号|接收号码', ({ mother }) => mother.phone],
    ['短信内容|内容', text],
    ['条数', () => 1, 'optional'],
    ['提交时间|发送时间', ({ birthMinutes }) => `${isoDay(today - random.int(0, 5))} ${clockTime(birthMinutes)}:12`],
    ['状态|发送结果', () => random.pick(['DELIVRD', '成功', '成功'])],
    ['通道', () => random.pick(['移动', '联通', '电信']), 'optional'],
  ])
  return oneSheet(desk, {
    stem: '短信发送记录{d}|sms_log_{y}{m}|群发记录',
    sheet: 'Sheet1|发送记录',
    title: '',
    headings,
    rows,
  })
})
