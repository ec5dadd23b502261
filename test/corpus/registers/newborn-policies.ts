import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { dayWriter, register, tableOf, weeksOf } from './register.ts'

/** Policies that an agency wrote for children in their first weeks, with what it must ask about their birth. */
export const newbornPolicies = register('newborn-policies', (desk) => {
  const { random, today } = desk
  const day = dayWriter(random)
  const { headings, rows } = tableOf(desk, [
    ['投保单号', () => `6010${random.digits(10)}`],
    ['产品', () => random.pick(['小淘气少儿重疾', '妈咪保贝', '少儿医疗险', '大黄蜂'])],
    ['投保人', ({ mother, father }, row) => (row % 2 === 0 ? mother : father).name.full],
    ['投保人证件号', ({ mother, father }, row) => (row % 2 === 0 ? mother : father).id, 'optional'],
    ['投保人手机', ({ mother, father }, row) => (row % 2 === 0 ? mother : father).phone],
    ['被保人|被保险人', ({ babies }) => babies[0].name.full],
    ['与投保人关系', () => '子女'],
    ['被保人出生日期', ({ birth }) => day(birth)],
    ['被保人证件号', ({ babies }) => babies[0].id, 'optional'],
    ['出生体重(kg)', ({ babies }) => (babies[0].weightGrams / 1000).toFixed(2)],
    ['出生孕周', (family) => weeksOf(family)],
    ['保额(万)', () => random.pick([30, 50, 80])],
    ['首年保费', () => random.int(280, 1900)],
    ['核保', () => random.pick(['标准体', '黄疸延期', '早产除外', '标准体'])],
    ['承保日', () => isoDay(today - random.int(0, 9))],
  ])
  return oneSheet(desk, {
    stem: '新生儿保单明细{m}月|少儿险（新生儿）承保清单|出单明细_新生儿',
    sheet: '承保|出单|Sheet1',
    title: '新生儿投保清单|出生满28天新生儿承保明细|',
    headings,
    rows,
  })
})
