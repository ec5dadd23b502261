import { scene } from './scene.ts'

/** Figures by district, their columns numbered as statistics departments do. */
export const districtIndicators = scene(
  'district-indicators',
  {
    titles: '孕产妇保健和健康情况年报表|非户籍儿童与孕产妇健康状况年报|5岁以下儿童和孕产妇死亡监测',
    stems: '妇幼年报{y}|卫健统报表|孕产妇健康情况年报',
    columns: (random) => [
      ['地区|街道（镇）', () => random.pick(['城东街道', '望江街道', '北蔡镇', '花木街道', '石湖镇', '古美街道'])],
      ['活产数(1)', () => random.int(80, 900)],
      ['产妇总数(2)', () => random.int(80, 900)],
      ['早孕建册人数(3)', () => random.int(60, 880)],
      ['系统管理率(%)', () => random.int(880, 990) / 10],
      ['产后访视人数', () => random.int(60, 880)],
      ['高危产妇人数', () => random.int(10, 300)],
      ['剖宫产活产数', () => random.int(30, 400), 'optional'],
      ['低出生体重儿数', () => random.int(0, 60), 'optional'],
      ['填表人', ({ name }) => name.full, 'optional'],
    ],
  },
  { rows: { min: 3, max: 40 } },
)
