import type { Family } from '../../support/people/family.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, dotted, modeOf, register } from './register.ts'

/** Cards of clients who recover in a studio after a birth: labels and answers, then the treatments with dates. */
export const repairCards = register(
  'repair-cards',
  ({ random, families, today }) => {
    const stacked = random.chance(0.5)
    const head = wordsOf(random, '产后修复顾客档案|盆底康复中心客户卡|{c}产后康复 顾客护理卡', today)
    const card = (family: Family, at: number): Cell[][] => {
      const { mother, birth, babies } = family
      const course = random.pick(['盆底肌修复', '腹直肌修复', '骨盆矫正', '满月发汗'])
      return [
        [head, null, null, null, null, null],
        ['卡号', `V${String(8100 + at)}`, '顾客姓名', mother.name.full, '年龄', ageOf(family)],
        ['电话', mother.phone, '分娩日期', dotted(birth), '方式', modeOf(family, '顺产', '剖宫产')],
        ['胎次', family.para, '宝宝体重', `${String(babies[0].weightGrams)}g`, '哺乳', random.pick(['母乳', '混合', '已断'])],
        ['次数', '日期', '项目', '耗材', '技师', '顾客签名'],
        ...[0, 1, 2, 3]
          .slice(0, random.int(2, 4))
          .map((visit): Cell[] => [visit + 1, dotted(birth + 42 + visit * 3), course, random.pick(['探头1', '精油', '']), random.pick(['小邓', '阿芳']), mother.name.full]),
        [],
      ]
    } // prettier-ignore
    const stem = wordsOf(random, '产后修复客户档案|顾客护理卡{m}月|盆底康复卡', today)
    const cards = families.map(card)
    return {
      stem,
      sheets: stacked ? [sheetOf('档案', cards.flat())] : cards.map((rows, at) => sheetOf(`${String(at + 1)}号`, rows)),
    }
  },
  { people: { min: 1, max: 20 }, needs: 'sheets', spanDays: 120 },
)
