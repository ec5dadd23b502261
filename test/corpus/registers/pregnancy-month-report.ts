import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, register, weeksOf } from './register.ts'

/** A health centre's month: figures above, and below them whom the figures are of. */
export const pregnancyMonthReport = register(
  'pregnancy-month-report',
  ({ random, families, today }) => {
    const count = families.length
    const figures: Cell[][] = [
      ['指标', '本月', '累计', '同比'],
      ['早孕建册数', count, count * 4, '+3.2%'],
      ['系统管理人数', random.int(10, 80), random.int(90, 400), '-1.1%'],
      ['产后访视率(%)', 96.4, 97.1, '+0.4%'],
      ['高危筛出数', random.int(1, 20), random.int(20, 90), '0'],
    ]
    const short = random.chance(0.5)
    const headings: Cell[] = short
      ? ['序号', '姓名', '孕周', '电话', '居委']
      : ['序号', '姓名', '预产期', '孕周', '现住址', '联系电话', '建册日期']
    const rows = families.map((family, row): Cell[] =>
      short
        ? [row + 1, family.mother.name.full, weeksOf(family), family.mother.phone, random.pick(['东园', '西园', '和平里'])]
        : [row + 1, family.mother.name.full, dotted(family.dueDate), weeksOf(family), family.mother.address, family.mother.phone, dotted(today - random.int(0, 28))],
    ) // prettier-ignore
    const title = wordsOf(random, '社区卫生服务中心妇保工作月报（{m}月）|孕产妇健康管理月报 {y}年{m}月', today)
    return {
      stem: wordsOf(random, '妇保月报{m}月|孕产妇管理月报{y}|社区孕情月报', today),
      sheets: [
        sheetOf('月报', [
          [title],
          [wordsOf(random, '填报单位：城南社区卫生服务中心|单位：莲湖街道', today)],
          ...figures,
          [],
          [wordsOf(random, '附：本月新增孕妇名单|附表 新建册孕妇一览', today)],
          headings,
          ...rows,
          ['填报人：', '康敏', null, '负责人：'],
        ]),
      ],
    }
  },
  { time: 'expected', spanDays: 200, people: { min: 1, max: 80 }, needs: 'sheets' },
)
