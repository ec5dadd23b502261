import { makeAdult } from '../../support/people/adult.ts'
import { clockTime, isoDay } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { register, weeksOf } from './register.ts'

/** Everybody whom a hospital took in on one day; only the ward and the diagnosis tell who is about to give birth. */
export const mixedAdmissions = register(
  'mixed-admissions',
  ({ random, families, today }) => {
    const headings: Cell[] = [
      '住院号',
      '姓名',
      '性别',
      '年龄',
      '入院科室',
      '床号',
      '入院诊断',
      '入院时间',
      '联系电话',
      '费别',
    ]
    const rest = (at: number): Cell[] => [
      `${String(20_040 + at)}${random.digits(2)}`,
      '', '', 0, '', String(random.int(1, 48)), '',
      `${isoDay(today)} ${clockTime(random.int(0, 1439))}`, '', random.pick(['职工医保', '居民医保', '自费']),
    ] // prettier-ignore
    const mothers = families.map((family, at): Cell[] => {
      const { mother } = family
      const told = random.pick([`孕${weeksOf(family)}周 LOA 先兆临产`, `G${String(family.gravida)}P0 孕${weeksOf(family)}周 胎膜早破`, '妊娠期高血压疾病', '瘢痕子宫 足月妊娠'])
      return rest(at).with(1, mother.name.full).with(2, '女').with(3, Math.floor((today - mother.birth) / 365.25)).with(4, '产科').with(6, told).with(8, mother.phone)
    }) // prettier-ignore
    const others = Array.from({ length: families.length * 2 + 3 }, (_, at): Cell[] => {
      const sex = random.chance(0.5) ? 'female' : 'male'
      const other = makeAdult(random, { sex, region: 'mainland', today, ages: [44, 80] })
      const [ward, told] = random.pick([['骨科', '胫骨平台骨折'], ['心内科', '冠心病 心绞痛'], ['普外科', '急性胆囊炎'], ['神经内科', '脑梗死'], ['呼吸科', '肺部感染']] as const)
      return rest(at + 500).with(1, other.name.full).with(2, sex === 'female' ? '女' : '男').with(3, Math.floor((today - other.birth) / 365.25)).with(4, ward).with(6, told).with(8, other.phone)
    }) // prettier-ignore
    const title = wordsOf(random, '{h}入院病人日报 {d}|全院新入院一览|在院病人查询', today)
    return {
      stem: wordsOf(random, '入院日报{d}|新入院病人{y}{m}|HIS在院导出', today),
      sheets: [sheetOf('入院', [[title], headings, ...random.shuffle([...mothers, ...others])])],
    }
  },
  { time: 'expected', spanDays: 20, people: { min: 1, max: 40 }, needs: 'sheets' },
)
