import { clockTime, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, register, tableOf } from './register.ts'

/** A laboratory's list of results: who sent which tube, how far she is, and how great her risk. */
export const prenatalLabExport = register(
  'prenatal-lab-export',
  (desk) => {
    const { random, today } = desk
    const noninvasive = random.chance(0.5)
    const { headings, rows } = tableOf(desk, [
      ['条码号|样本编号|实验号', () => random.digits(12)],
      ['送检单位|采血机构', ({ hospital }) => hospital],
      ['姓名|受检者', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['电话|联系方式', ({ mother }) => mother.phone, 'optional'],
      ['门诊号|就诊卡号', ({ recordNumber }) => recordNumber, 'optional'],
      ['末次月经|LMP', ({ lastPeriod }) => isoDay(lastPeriod)],
      ['采血孕周|孕周', () => `${String(random.int(12, 20))}+${String(random.int(0, 6))}`],
      ['胎儿数|单/双胎', () => '单胎', 'optional'],
      ['采样时间|采血时间', ({ birthMinutes }) => `${isoDay(today - random.int(3, 12))} ${clockTime(birthMinutes)}`],
      [noninvasive ? '21三体Z值|T21' : '21三体风险', () => noninvasive ? (random.int(-25, 25) / 10).toFixed(2) : `1/${String(random.int(300, 50_000))}`],
      [noninvasive ? '18三体Z值|T18' : '18三体风险', () => noninvasive ? (random.int(-25, 25) / 10).toFixed(2) : `1/${String(random.int(900, 90_000))}`],
      [noninvasive ? '胎儿浓度' : 'ONTD', () => noninvasive ? `${String(random.int(5, 22))}%` : random.pick(['低风险', '0.8MoM']), 'optional'],
      ['结果|检测结论', () => random.pick(['低风险', '低风险', '临界风险', '高风险'])],
      ['审核者|报告医生', () => random.pick(['周宁', '范蕾'])],
    ]) // prettier-ignore
    return oneSheet(desk, {
      stem: noninvasive ? 'NIPT结果{m}月|无创报告汇总_{d}' : '唐筛结果{m}月|产筛中心导出_{d}|LIS导出',
      sheet: '结果|Sheet1',
      title: noninvasive ? '无创产前DNA检测结果一览|' : '孕中期血清学产前筛查结果登记|产前筛查结果查询|',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 200, people: { min: 1, max: 900 } },
)
