import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, monthDay, register, sexOf } from './register.ts'

/** What a nanny notes down each day in one family: whose child it is on top, then feeds, nappies and jaundice. */
export const nannyDiary = register(
  'nanny-diary',
  ({ random, families, today }) => {
    const joined = random.chance(0.5)
    const sheets = families.map((family, at) => {
      const { mother, birth, babies } = family
      const child = `${sexOf(family, '女', '男')}宝，出生${dotted(birth)}，${String(babies[0].weightGrams)}g`
      const head: Cell[][] = joined
        ? [[`雇主：${mother.name.full}  电话：${mother.phone}  地址：${mother.address}`], [`宝宝：${child}`]]
        : [
            ['雇主', mother.name.full, '电话', mother.phone, '上户', dotted(birth + 3)],
            ['宝宝', child, '地址', mother.address],
          ]
      const days = Array.from({ length: random.int(5, 20) }, (_, day): Cell[] => [
        monthDay(birth + 3 + day),
        `${String(random.int(6, 10))}次`,
        random.int(20, 90),
        `${String(random.int(5, 9))}/${String(random.int(1, 5))}`,
        (random.int(40, 130) / 10).toFixed(1),
        random.pick(['抚触', '洗澡', '游泳', '']),
        random.pick(['涨奶已通', '恶露少', '侧切口无红肿', '睡眠可']),
      ])
      const headings: Cell[] = ['日期', '喂奶', '每次ml', '尿/便', '黄疸', '护理', '宝妈情况']
      return sheetOf(`${String(at + 1)}户`, [['月嫂护理日志'], ...head, headings, ...days])
    })
    return { stem: wordsOf(random, '月嫂日志{m}月|护理日记|上户记录{d}', today), sheets }
  },
  { people: { min: 1, max: 8 }, needs: 'sheets', spanDays: 40 },
)
