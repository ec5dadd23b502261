import { oneSheet } from './one-sheet.ts'
import { monthDay, register, sexOf, tableOf } from './register.ts'

const nick = ['糖糖', '豆豆', '小米', '乐乐', '年糕', '可乐', '果果', '元宝', '安安', '柚子']

/** A studio counts the days of a newborn and calls before each. */
export const photoFollowUp = register('photo-follow-up', (desk) => {
  const { random } = desk
  const { headings, rows } = tableOf(desk, [
    ['进店渠道|渠道', () => random.pick(['医院床头', '转介绍', '美团', '地推'])],
    ['妈妈|宝妈', ({ mother }) => mother.name.full],
    ['乳名|宝贝小名', () => random.pick(nick), 'optional'],
    ['男/女', (family) => sexOf(family, '女', '男'), 'optional'],
    ['TEL|电话', ({ mother }) => mother.phone],
    ['出生|宝贝生日', ({ birth }) => monthDay(birth)],
    ['出生医院|在哪生的', ({ hospital }) => hospital],
    ['满月|满月日', ({ birth }) => monthDay(birth + 30)],
    ['百天|百日', ({ birth }) => monthDay(birth + 100)],
    ['胎毛笔', () => random.pick(['√', '', '已做'])],
    ['一邀', () => random.pick(['没接', '考虑', '挂断', '约了'])],
    ['二邀', () => random.pick(['', '微信已加', '下周'])],
    ['三邀', () => random.pick(['', '', '放弃']), 'optional'],
  ])
  return oneSheet(desk, {
    stem: '新生儿邀约{m}月|满月百天邀约表|摄影客资{d}',
    sheet: '邀约|{m}月',
    title: '新生儿满月/百天照邀约跟踪|宝贝写真新生客资',
    headings,
    rows,
  })
})
