import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Cards and needles that the laboratory for newborns' blood sends out. */
export const screeningSupplies = scene('screening-supplies', {
  titles: '新生儿疾病筛查采血卡发放登记|新筛耗材领用表|新生儿足跟血采血针、滤纸领用',
  stems: '新筛采血卡发放{m}月|新筛耗材领用|采血卡台账{y}',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['采血机构|送检单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['卡号起', (_person, row) => `32${String(10_000_000 + row * 200)}`],
    ['卡号止', (_person, row) => `32${String(10_000_199 + row * 200)}`],
    ['采血针（盒）', () => random.int(1, 10), 'optional'],
    ['不合格血片数', () => random.int(0, 4), 'optional'],
    ['领卡人', ({ name }) => name.full],
    ['联系电话', phones(random)],
    ['领取日期', () => isoDay(today - random.int(0, 90))],
  ],
})
