import { isoDay } from '../../support/day.ts'
import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** A salesman of drugs writes down which doctors of which ward he saw. */
export const repVisits = scene('rep-visits', {
  titles: '医药代表拜访记录|产科客户（医生）拜访计划|KOL拜访台账',
  stems: '拜访记录{m}月|医生客户名单{y}|KOL台账',
  ages: [30, 60],
  columns: (random, today) => [
    ['拜访日期', () => isoDay(today - random.int(0, 60))],
    ['医院', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['科室', () => random.pick(['产科', '新生儿科', '妇产科', '生殖科', '产前诊断中心'])],
    ['客户姓名|医生姓名|拜访对象', ({ name }) => name.full],
    ['职称', () => random.pick(['主任', '副主任', '主治', '护士长'])],
    ['联系方式|手机', phones(random)],
    ['推广产品|产品', () => random.pick(['卡前列素', '复合维生素片', '铁剂', '缩宫素', '猪肺磷脂'])],
    ['拜访目的', () => random.pick(['学术推广', '进药跟进', '科室会', '送资料'])],
    ['处方潜力|级别', () => random.pick(['A', 'B', 'C']), 'optional'],
  ],
})
