import { isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { register, sexOf, tableOf } from './register.ts'

/** What a laboratory found in the genes of newborns' ears, called after their mothers. */
export const deafnessGenes = register(
  'deafness-genes',
  (desk) => {
    const { random } = desk
    const plain = (): string => random.pick(['野生型', '野生型', '野生型', '杂合突变'])
    const { headings, rows } = tableOf(desk, [
      ['样本编号|实验编号', () => `EL${random.digits(8)}`],
      ['采血单位|送检机构', ({ hospital }) => hospital],
      ['母亲姓名|受检者', ({ mother }) => mother.name.full],
      ['新生儿性别|性别', (family) => sexOf(family, '女', '男')],
      ['出生日期', ({ birth }) => isoDay(birth)],
      ['采血日期', ({ birth }) => isoDay(birth + 3)],
      ['胎龄', ({ weeks }) => weeks, 'optional'],
      ['GJB2 235delC', plain],
      ['SLC26A4 IVS7-2', plain],
      ['GJB3 538', () => '野生型', 'optional'],
      ['12SrRNA 1555', () => random.pick(['野生型', '均质突变'])],
      ['家长电话|联系电话', ({ mother }) => mother.phone],
      ['报告状态', () => random.pick(['已发', '待召回', '复核'])],
    ])
    return oneSheet(desk, {
      stem: '新生儿耳聋基因结果{m}月|新生儿耳聋筛查_{d}|新生儿耳聋基因阳性',
      sheet: '结果|Sheet1',
      title: '新生儿遗传性耳聋基因筛查结果汇总|',
      headings,
      rows,
    })
  },
  { people: { min: 1, max: 300 } },
)
