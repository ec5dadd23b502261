import { makeAdult } from '../../support/people/adult.ts'
import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register } from './register.ts'

/** Whom the ambulances fetched; among those who fell or whose heart ached some were in labour. */
export const ambulanceCalls = register(
  'ambulance-calls',
  ({ random, families, today }) => {
    const headings: Cell[] = [
      '受理号',
      '日期',
      '受理时间',
      '呼救电话',
      '患者',
      '性别',
      '年龄',
      '呼救原因',
      '接车地点',
      '送往',
      '车组',
    ]
    const line = (who: { name: { full: string }; phone: string; address: string; birth: number }, sex: string, why: string, to: string): Cell[] => [
      random.digits(8), dotted(today - random.int(0, 4)), clockTime(random.int(0, 1439)), who.phone, who.name.full, sex, Math.floor((today - who.birth) / 365.25), why, who.address, to, random.pick(['02车 陈/李', '05车 郭/赵']),
    ] // prettier-ignore
    const mothers = families.map(({ mother, weeks, hospital }) =>
      line(mother, '女', random.pick([`孕${String(weeks)}周 腹痛见红`, `孕妇破水，孕${String(weeks)}周`, '孕妇临产，二胎，宫缩3分钟一次', '产妇，家中分娩，胎盘未娩出']), hospital),
    ) // prettier-ignore
    const others = Array.from({ length: families.length * 3 + 2 }, () => {
      const sex = random.chance(0.5) ? 'female' : 'male'
      const other = makeAdult(random, { sex, region: 'mainland', today, ages: [25, 85] })
      return line(other, sex === 'female' ? '女' : '男', random.pick(['摔倒，头部出血', '胸痛半小时', '车祸', '醉酒', '突发意识不清', '抽搐']), random.pick(['中心医院', '拒送', '人民医院']))
    }) // prettier-ignore
    const title = wordsOf(random, '院前急救出车登记|120急救出诊记录 {m}月|急救站日报 {d}', today)
    return {
      stem: wordsOf(random, '出车登记{d}|急救记录{m}月|120日报', today),
      sheets: [sheetOf('出车', [[title], headings, ...random.shuffle([...mothers, ...others])])],
    }
  },
  { time: 'expected', spanDays: 20, people: { min: 1, max: 12 }, needs: 'sheets' },
)
