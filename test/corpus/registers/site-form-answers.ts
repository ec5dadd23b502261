import { clockTime, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { modeOf, register, sexOf, tableOf, type RegisterColumn } from './register.ts'

/** Answers that a form on a web site or a shared document collected after a birth, with what the site adds by itself. */
export const siteFormAnswers = register('site-form-answers', (desk) => {
  const { random, today } = desk
  const moment = (): string =>
    `${isoDay(today - random.int(0, 20))} ${clockTime(random.int(480, 1380))}:${random.pick(['07', '33', '52'])}`
  const shared = random.chance(0.4)
  const number = random.pick<(at: number) => string>([
    (at) => `${String(at)}.`,
    (at) => `Q${String(at)}_`,
    (at) => `${String(at).padStart(2, '0')} `,
    () => '',
  ])
  const end = random.pick(['：', '（必填）', '*', ''])
  const ask = (at: number, questions: string): string =>
    questions
      .split('|')
      .map((one) => `${number(at)}${one}${end}`)
      .join('|')
  const front: RegisterColumn[] = shared
    ? [
        ['提交者（自动）', ({ mother }) => `微信用户${mother.phone.slice(-2)}`],
        ['提交时间（自动）', moment],
      ]
    : [['序号', (_family, row) => row + 1]]
  const back: RegisterColumn[] = shared
    ? []
    : [
        ['提交人', () => random.pick(['未登录用户', '微信用户'])],
        ['提交时间', moment],
        ['填写来源|来源', () => random.pick(['扫码', '微信分享', '直接访问']), 'optional'],
        [
          'IP|IP地址',
          () => `223.${String(random.int(60, 130))}.${String(random.int(1, 250))}.${String(random.int(1, 250))}`,
        ],
        ['填写设备', () => random.pick(['手机', 'iPhone', 'Android']), 'optional'],
      ]
  const { headings, rows } = tableOf(desk, [
    ...front,
    [ask(1, '您的姓名|您的名字|填表人姓名'), ({ mother }) => mother.name.full],
    [ask(2, '您的手机号|您的联系电话|方便联系您的电话'), ({ mother }) => mother.phone],
    [ask(3, '宝宝的出生日期是|宝宝是哪天出生的|您的分娩日期'), ({ birth }) => isoDay(birth)],
    [ask(4, '宝宝性别|宝宝是男孩还是女孩'), (family) => sexOf(family, '女孩', '男孩')],
    [ask(5, '您的分娩方式是|您是顺产还是剖宫产'), (family) => modeOf(family, '顺产', '剖宫产')],
    [ask(6, '目前喂养方式|您现在怎么喂宝宝'), () => random.pick(['纯母乳', '混合喂养', '配方奶']), 'optional'],
    [ask(7, '您的居住地址|家庭住址'), ({ mother }) => mother.address, 'optional'],
    [ask(8, '近期最困扰您的问题（可多选）|您还想了解哪些内容'), () => random.pick(['睡眠,情绪', '涨奶', '宝宝湿疹,黄疸', '无'])],
    ...back,
  ]) // prettier-ignore
  return oneSheet(desk, {
    stem: '产后回访问卷_{d}|新手妈妈信息登记（收集结果）|宝妈福利领取登记_数据导出|表单数据_{y}{m}',
    sheet: '收集结果|数据|Sheet1',
    title: shared ? '新手妈妈信息收集表|' : '',
    headings,
    rows,
  })
})
