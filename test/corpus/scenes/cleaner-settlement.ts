import { adultName } from '../../support/people/name.ts'
import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** What a firm pays its cleaners and cooks for each household. */
export const cleanerSettlement = scene('cleaner-settlement', {
  titles: '{c}家政保洁服务费结算表（{m}月）|钟点工工资结算明细|保洁阿姨下户结算单',
  stems: '保洁结算{m}月|钟点工工资结算|家政服务费结算{d}',
  columns: (random, today) => [
    ['序', (_person, row) => row + 1],
    ['阿姨姓名|服务人员', () => adultName(random, 'female', 'mainland').full],
    ['级别', () => random.pick(['金牌', '五星', '四星']), 'optional'],
    ['客户姓名|服务客户', ({ name }) => name.full],
    ['客户电话|客户手机', phones(random)],
    ['服务地址', ({ address }) => address, 'optional'],
    ['服务项目', () => random.pick(['日常保洁', '开荒', '做饭+打扫', '擦玻璃', '照顾老人'])],
    ['上户日期', () => isoDay(today - random.int(10, 40))],
    ['下户日期', () => isoDay(today - random.int(0, 9))],
    ['工时', () => random.int(3, 60)],
    ['客户实付', () => random.int(2, 60) * 100],
    ['阿姨实发', () => random.int(2, 50) * 90],
  ],
})
