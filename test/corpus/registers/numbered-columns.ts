import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { dotted, modeOf, register, sexOf, tableOf, weeksOf } from './register.ts'

/** A statistics department's form for single cases: table number, units, and a row that numbers the columns. */
export const numberedColumns = register(
  'numbered-columns',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['行次', (_family, row) => row + 1],
      ['产妇\n姓名|孕产妇\n姓名', ({ mother }) => mother.name.full],
      ['居民身份证号码', ({ mother }) => mother.id],
      ['常住\n地址', ({ mother }) => mother.address, 'optional'],
      ['分娩日期', ({ birth }) => dotted(birth)],
      ['孕周\n（周+天）', (family) => weeksOf(family)],
      ['分娩\n方式', (family) => modeOf(family, '1', '2')],
      ['新生儿\n性别', (family) => sexOf(family, '2', '1')],
      ['出生体重\n（克）', ({ babies }) => babies[0].weightGrams],
      ['妊娠结局', () => random.pick(['活产', '活产', '活产'])],
      ['联系电话', ({ mother }) => mother.phone, 'optional'],
    ])
    const numbers = headings.map((_, at): Cell => (at === 0 ? '甲' : at === 1 ? '乙' : String(at - 1)))
    const head: Cell[][] = [
      [wordsOf(random, '孕产妇分娩个案登记表|住院分娩活产个案报表|孕产妇系统管理个案表', today)],
      [null, null, null, null, '表    号：卫健统47表'],
      [null, null, null, null, '制定机关：国家卫生健康委'],
      [wordsOf(random, '填报单位：{h}', today), null, null, null, wordsOf(random, '{y}年{m}月', today)],
    ]
    return {
      stem: wordsOf(random, '卫健统47表{y}|个案报表{m}月|分娩个案上报', today),
      sheets: [
        sheetOf('报表', [
          ...head,
          headings,
          numbers,
          ...rows,
          ['单位负责人：', null, '填表人：韩梅', null, '填表说明：1=顺产 2=剖宫产'],
        ]),
      ],
    }
  },
  { needs: 'sheets', people: { min: 2, max: 300 } },
)
