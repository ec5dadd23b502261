import { clockTime } from '../../support/day.ts'
import { sheetOf, type Cell, type Merge } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, dotted, modeOf, register, sexOf, weeksOf } from './register.ts'

/** A book of births where each birth takes two lines, the mother above and the child below. */
export const twoLineRegister = register(
  'two-line-register',
  ({ random, families, today }) => {
    const title = wordsOf(random, '{h}分娩登记本|产房分娩登记（{m}月）|接产登记簿', today)
    const above: Cell[] = [
      '编号',
      '产妇姓名',
      '年龄',
      '孕/产',
      '孕周',
      '分娩方式',
      '会阴',
      '出血ml',
      '电话/住址',
      '接产者',
    ]
    const below: Cell[] = [null, '新生儿性别', '体重g', '身长cm', 'Apgar', '出生时间', '畸形', '脐带', '去向', null]
    const lines = families.flatMap((family, at): Cell[][] => {
      const { mother, babies, birth, birthMinutes } = family
      const [baby] = babies
      return [
        [at + 1, mother.name.full, ageOf(family), `${String(family.gravida)}/${String(family.para)}`, weeksOf(family), modeOf(family, '顺产', '剖宫产'), random.pick(['Ⅰ度', '完整', '侧切']), random.int(10, 50) * 10, random.pick([mother.phone, mother.address]), random.pick(['石', '龚'])],
        [null, sexOf(family, '女', '男'), baby.weightGrams, baby.lengthCm, baby.apgar.join('-'), `${dotted(birth)} ${clockTime(birthMinutes)}`, '无', random.pick(['正常', '绕颈1周']), random.pick(['母婴同室', '转新生儿科']), null],
      ]
    }) // prettier-ignore
    const merges: Merge[] = families.flatMap((_, at) =>
      [0, 9].map((column) => ({ top: 3 + at * 2, left: column, bottom: 4 + at * 2, right: column })),
    )
    return {
      stem: wordsOf(random, '分娩登记本{y}{m}|接产登记{m}月|产房登记', today),
      sheets: [sheetOf('分娩', [[title], above, below, ...lines], { merges })],
    }
  },
  { people: { min: 1, max: 80 }, needs: 'sheets' },
)
