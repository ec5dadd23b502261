import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Women who look after children whose parents work far away: called mothers, but only by kindness. */
export const volunteerMothers = scene('volunteer-mothers', {
  titles: '“爱心妈妈”结对关爱留守儿童名单|妇联爱心妈妈志愿者登记|代理妈妈结对帮扶一览',
  stems: '爱心妈妈结对{y}|代理妈妈名单|妇联志愿者{m}月',
  sex: 'female',
  ages: [28, 58],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['爱心妈妈姓名|妈妈姓名', ({ name }) => name.full],
    ['单位及职务|单位', () => random.pick(['县妇联', '中心小学', '妇幼保健院', '税务局'])],
    ['联系电话|妈妈电话', phones(random)],
    ['结对儿童|儿童姓名', () => adultName(random, random.chance(0.5) ? 'female' : 'male', 'mainland').full],
    ['儿童年龄', () => random.int(6, 15)],
    ['学校/年级', () => random.pick(['三年级', '初一', '五年级'])],
    ['困境类型', () => random.pick(['留守', '单亲', '事实无人抚养'])],
    ['结对活动', () => random.pick(['生日会', '家访', '送书包']), 'optional'],
  ],
})
