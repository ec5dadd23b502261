import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** Staff who sign up for a course about resuscitating newborns. */
export const rescueTraining = scene('rescue-training', {
  titles: '新生儿复苏培训班报名回执|产科急救演练参训人员|母乳喂养咨询师培训报名表',
  stems: '新生儿复苏培训回执|产科急救演练报名|母乳喂养培训班{m}月',
  ages: [23, 55],
  columns: (random) => [
    ['姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男'), 'optional'],
    ['工作单位|单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['科室', () => random.pick(['产科', '新生儿科', '麻醉科', '产房', '儿科'])],
    ['职务/职称|职称', () => random.pick(['护士长', '主管护师', '住院医师', '助产士'])],
    ['手机号码', phones(random)],
    ['身份证号（办理学分用）', ({ id }) => id, 'optional'],
    ['是否住宿', () => random.pick(['是', '否'])],
    ['发票抬头', () => random.pick(['单位', '个人', '']), 'optional'],
    ['理论成绩', () => random.int(60, 99), 'optional'],
  ],
})
