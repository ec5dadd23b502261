import { scene } from './scene.ts'

export const ivfStatistics = scene(
  'ivf-statistics',
  {
    titles: '生殖中心{y}年辅助生殖技术指标|IVF/ICSI周期统计表|试管婴儿妊娠结局统计',
    stems: '生殖中心质控指标|IVF统计{y}|妊娠结局统计',
    columns: (random) => [
      ['月份|周期月份', (_person, row) => `${String((row % 12) + 1)}月`],
      ['主管医生|医师组', () => random.pick(['李主任组', '王主任组', '赵主任组'])],
      ['取卵周期数', () => random.int(20, 200)],
      ['移植周期数', () => random.int(20, 200)],
      ['临床妊娠数', () => random.int(8, 120)],
      ['临床妊娠率', () => `${String(random.int(350, 650) / 10)}%`],
      ['活产数', () => random.int(5, 90)],
      ['双胎率', () => `${String(random.int(50, 250) / 10)}%`, 'optional'],
      ['早产数|流产数', () => random.int(0, 12), 'optional'],
      ['新生儿平均体重(g)', () => random.int(2900, 3400), 'optional'],
    ],
  },
  { rows: { min: 3, max: 60 } },
)
