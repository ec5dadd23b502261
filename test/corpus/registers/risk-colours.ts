import { sheetOf, type Cell } from '../document.ts'
import { wordsOf } from './one-sheet.ts'
import { ageOf, dotted, register, tableOf, weeksOf } from './register.ts'

const colours = ['黄色（一般风险）', '橙色（较高风险）', '红色（高风险）', '紫色（传染病）']

/** Pregnant women sorted by risk, a line with the colour above each part. */
export const riskColours = register(
  'risk-colours',
  (desk) => {
    const { random, today, families } = desk
    const { headings, rows } = tableOf(desk, [
      ['序号', (_family, row) => row + 1],
      ['姓名', ({ mother }) => mother.name.full],
      ['年龄', (family) => ageOf(family)],
      ['孕周', (family) => weeksOf(family)],
      ['预产期', ({ dueDate }) => dotted(dueDate)],
      ['高危因素|风险因素', () => random.pick(['GDM', '妊高症', '瘢痕子宫', '高龄', '双胎', '甲减', '梅毒', '贫血'])],
      ['联系电话', ({ mother }) => mother.phone],
      ['住址|居住地', ({ mother }) => mother.address, 'optional'],
      ['产检医院|建档医院', ({ hospital }) => hospital],
      ['追踪情况|随访结果', () => random.pick(['已转诊', '规律产检', '电话未接', '已住院'])],
      ['责任人', () => random.pick(['吴医生', '徐医生']), 'optional'],
    ])
    const size = Math.ceil(families.length / random.int(1, colours.length))
    const parts = Array.from({ length: Math.ceil(families.length / size) }, (_, at): Cell[][] => [
      [random.pick(['', '★', '分级：']) + (colours[at] ?? '')],
      ...rows.slice(at * size, (at + 1) * size),
    ])
    const title = wordsOf(random, '高危孕产妇追踪月报|孕产妇妊娠风险分级管理表|高危孕妇五色管理（{m}月）', today)
    return {
      stem: wordsOf(random, '高危孕产妇月报{m}月|五色管理{y}|妊娠风险名单', today),
      sheets: [
        sheetOf('高危', [
          [title],
          ['填报单位：城东社区卫生服务中心', null, `填报日期：${dotted(today)}`],
          headings,
          ...parts.flat(),
        ]),
      ],
    }
  },
  { time: 'expected', spanDays: 200, people: { min: 2, max: 120 } },
)
