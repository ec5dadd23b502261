import { isoDay } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

export const elderCare = scene('elder-care', {
  titles: '护工派单表（养老）|居家养老服务对象名单|住家保姆雇主台账（照顾老人）',
  stems: '养老护工派单|居家养老{m}月|养老雇主台账',
  ages: [66, 92],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['老人姓名|服务对象', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['联系电话|家属电话', phones(random)],
    ['住址|服务地址', ({ address }) => address],
    ['护工|阿姨', () => adultName(random, 'female', 'mainland').full],
    ['服务项目', () => random.pick(['助浴', '陪诊', '24小时住家', '康复训练', '做饭保洁'])],
    ['上户日期|服务日期', () => isoDay(today - random.int(0, 60))],
  ],
})
