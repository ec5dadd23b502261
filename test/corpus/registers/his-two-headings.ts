import { clockTime, compactDay, isoDay } from '../../support/day.ts'
import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, modeOf, register, sexOf, tableOf } from './register.ts'

/** A query of the hospital's system: what each column is, twice, in Chinese and by the name of its field. */
export const hisTwoHeadings = register(
  'his-two-headings',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['病人ID~PATIENT_ID|患者标识~PID', ({ recordNumber }) => recordNumber],
      ['住院次数~VISIT_ID', () => random.pick([1, 1, 1, 2])],
      ['姓名~NAME|患者姓名~XM', ({ mother }) => mother.name.full],
      ['性别代码~SEX_CODE|性别~XB', () => '2', 'optional'],
      ['年龄~AGE|年龄~NL', (family) => ageOf(family), 'optional'],
      ['联系电话~PHONE|家庭电话~LXDH', ({ mother }) => mother.phone],
      ['入院科室代码~DEPT_ADM|入院科室~RYKS', () => random.pick(['0501', '产科一病区', 'CK2'])],
      ['入院日期~ADM_DATE|入院时间~RYSJ', ({ birth }) => isoDay(birth - 1)],
      ['主要诊断编码~DIAG_CODE|疾病编码~ICD', (family) => modeOf(family, 'O80.0', 'O82.0')],
      ['主要诊断~DIAG_NAME', (family) => modeOf(family, '头位顺产', '经选择性剖宫产术的分娩'), 'optional'],
      ['分娩时间~DELIVERY_TIME|胎儿娩出时间~FMSJ', ({ birth, birthMinutes }) => `${compactDay(birth)} ${clockTime(birthMinutes)}`],
      ['婴儿性别~BABY_SEX|婴儿性别~YEXB', (family) => sexOf(family, '女', '男')],
      ['出生体重~BIRTH_WEIGHT|出生体重~CSTZ', ({ babies }) => babies[0].weightGrams],
      ['费别代码~CHARGE_TYPE|费别~FB', () => random.pick(['01', '02', '自费', '居民医保']), 'optional'],
    ]) // prettier-ignore
    const chinese = headings.map((heading) => heading.split('~')[0] ?? '')
    const fields = headings.map((heading) => heading.split('~')[1] ?? '')
    const pair = random.chance(0.5) ? [chinese, fields] : [fields, chinese]
    const foot: Cell[][] = random.chance(0.4)
      ? [[`共 ${String(rows.length)} 条记录`, null, `导出人：u${random.digits(4)}`]]
      : []
    return {
      stem: wordsOf(random, 'HIS导出_分娩{m}月|住院分娩查询结果|自定义查询{d}|report_{y}{m}', today),
      sheets: [sheetOf(random.pick(['查询结果', 'Sheet1', 'sheet0']), [...pair, ...rows, ...foot])],
    }
  },
  { people: { min: 1, max: 600 } },
)
