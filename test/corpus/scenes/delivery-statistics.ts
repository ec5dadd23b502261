import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { scene } from './scene.ts'

export const deliveryStatistics = scene(
  'delivery-statistics',
  {
    titles: '{y}年各医院分娩量统计|产科质量指标月报|全区活产数统计表|母婴护理业务量汇总',
    stems: '分娩量统计{y}|产科月报{m}月|活产数|业务量汇总',
    columns: (random) => [
      ['医院|助产机构|单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
      ['分娩总数|产妇数', () => random.int(50, 900)],
      ['活产数|新生儿数', () => random.int(50, 900)],
      ['剖宫产数', () => random.int(20, 400)],
      ['剖宫产率(%)', () => random.int(200, 550) / 10],
      ['早产儿|低体重儿', () => random.int(0, 40), 'optional'],
      ['新生儿死亡数', () => random.int(0, 2), 'optional'],
      ['环比', () => `${String(random.int(-20, 30))}%`, 'optional'],
      ['男婴', () => random.int(20, 400), 'optional'],
      ['女婴', () => random.int(20, 400), 'optional'],
    ],
  },
  { rows: { min: 3, max: 40 } },
)
