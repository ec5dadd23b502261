import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

export const vaccineStock = scene(
  'vaccine-stock',
  {
    titles: '疫苗出入库登记|产科接种室疫苗冷链台账|乙肝疫苗、卡介苗领用登记',
    stems: '疫苗出入库{m}月|冷链台账{y}|疫苗领用',
    columns: (random, today) => [
      ['日期', () => isoDay(today - random.int(0, 60))],
      ['疫苗名称', () => random.pick(['重组乙型肝炎疫苗（CHO）', '皮内注射用卡介苗', '乙肝免疫球蛋白'])],
      ['生产厂家', () => random.pick(['康泰生物', '成都生物所', '大连汉信'])],
      ['批号', () => `2025${random.digits(5)}`],
      ['有效期', () => isoDay(today + random.int(100, 700))],
      ['入库数（支）', () => random.int(0, 200)],
      ['出库数|领用数', () => random.int(0, 60)],
      ['领用科室', () => random.pick(['产房', '母婴同室', '新生儿科'])],
      ['经手人|领用人', ({ name }) => name.full],
      ['温度(℃)', () => random.int(20, 80) / 10, 'optional'],
    ],
  },
  { rows: { min: 3, max: 300 } },
)
