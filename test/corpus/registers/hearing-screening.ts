import { sheetOf, type Cell, type Merge } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, monthDay, register, sexOf } from './register.ts'

/** Newborns' ears, first and again, left and right: three rows of headings, merged downwards and across. */
export const hearingScreening = register(
  'hearing-screening',
  ({ random, families, today }) => {
    const own = random.chance(0.5)
    const result = (): string => random.pick(['通过', '通过', '通过', '未通过'])
    const rows = families.map((family, row): Cell[] => {
      const { mother, babies, birth, recordNumber } = family
      const again = random.chance(0.3)
      return [
        row + 1,
        own ? babies[0].name.full : `${mother.name.full}之${sexOf(family, '女', '子')}`,
        sexOf(family, '女', '男'),
        dotted(birth),
        recordNumber,
        mother.phone,
        monthDay(birth + 2),
        result(),
        result(),
        again ? monthDay(birth + 42) : null,
        again ? result() : null,
        again ? result() : null,
        random.pick(['', '', '转省听力中心', '高危：NICU史']),
      ]
    })
    const title = wordsOf(random, '新生儿听力筛查登记表|{h}新生儿听筛结果登记（OAE/AABR）', today)
    const first: Cell[] = ['序号', own ? '婴儿姓名' : '姓名', '性别', '出生日期', '病案号', '家长电话', '初筛', null, null, '复筛', null, null, '备注'] // prettier-ignore
    const second: Cell[] = [...Array.from({ length: 6 }, () => null), '日期', '左耳', '右耳', '日期', '左耳', '右耳', null] // prettier-ignore
    const down = (column: number): Merge => ({ top: 1, left: column, bottom: 2, right: column })
    return {
      stem: wordsOf(random, '听力筛查{m}月|新生儿听筛{y}|听筛登记', today),
      sheets: [
        sheetOf('听筛', [[title], first, second, ...rows], {
          merges: [
            { top: 0, left: 0, bottom: 0, right: 12 },
            ...[0, 1, 2, 3, 4, 5, 12].map(down),
            { top: 1, left: 6, bottom: 1, right: 8 },
            { top: 1, left: 9, bottom: 1, right: 11 },
          ],
        }),
      ],
    }
  },
  { needs: 'sheets' },
)
