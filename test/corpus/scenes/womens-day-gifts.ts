import { phones, scene } from './scene.ts'

/** The trade union gives every woman of the firm a present. */
export const womensDayGifts = scene('womens-day-gifts', {
  titles: '三八节女职工慰问品领取表|女职工体检名单|工会女工活动报名',
  stems: '三八节慰问品{y}|女职工体检|女工活动报名',
  sex: 'female',
  ages: [22, 55],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['部门|车间', () => random.pick(['一车间', '质检部', '财务部', '后勤'])],
    ['姓名', ({ name }) => name.full],
    ['手机号', phones(random), 'optional'],
    ['身份证号', ({ id }) => id, 'optional'],
    ['婚姻状况', () => random.pick(['已婚', '未婚']), 'optional'],
    ['套餐|礼品', () => random.pick(['A套餐（妇科+乳腺）', '洗护礼盒', '鲜花券', 'B套餐'])],
    ['领取人签字', () => null],
  ],
})
