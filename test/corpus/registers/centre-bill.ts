import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register } from './register.ts'

const items = ['28天套房', '加床', '产后康复10次', '通乳', '月子餐升级', '宝宝游泳', '陪护餐', '满月照']

/** What a mother pays when she leaves the postpartum centre; one bill each. */
export const centreBill = register(
  'centre-bill',
  ({ random, families, today }) => {
    const maker = random.pick(['财务：孙莉', '收银：何静'])
    const bill = (family: Family, at: number): Cell[][] => {
      const bought = random.some(items, random.int(2, 5)).map((name) => ({ name, price: random.int(3, 300) * 100 }))
      const sum = bought.reduce((total, { price }) => total + price, 0)
      return [
        [wordsOf(random, '{c}月子会所离所结算单|月子中心费用结算单', today)],
        [`单号：JS${String(today)}${String(at)}`, null, null, `日期：${dotted(today)}`],
        ['客户姓名', family.mother.name.full, '房号', 300 + at],
        ['入住日期', dotted(family.birth + 3), '离所日期', dotted(family.birth + 31)],
        ['联系电话', family.mother.phone, '宝宝出生日期', dotted(family.birth)],
        ['项目', '数量', '单价', '金额'],
        ...bought.map(({ name, price }): Cell[] => [name, 1, price, price]),
        ['合计', null, null, sum],
        ['已付定金', 5000, '应补', sum - 5000],
        [maker, null, '客户签字：'],
      ]
    }
    const apart = random.chance(0.5) && families.length > 1
    return {
      stem: wordsOf(random, '离所结算{d}|结算单{m}月|月子会所账单', today),
      sheets: apart
        ? families.map((family, at) => sheetOf(`结算${String(at + 1)}`, bill(family, at)))
        : [
            sheetOf(
              '结算',
              families.flatMap((family, at) => [...bill(family, at), [], []]),
            ),
          ],
    }
  },
  { people: { min: 1, max: 8 }, needs: 'sheets', spanDays: 20 },
)
