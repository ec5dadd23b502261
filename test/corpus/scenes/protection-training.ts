import { phones, scene } from './scene.ts'

/** Who signed in at a course about the rights of women at work. */
export const protectionTraining = scene('protection-training', {
  titles: '女职工特殊保护知识培训签到表|《女职工劳动保护特别规定》宣讲签到|生育政策讲座（HR专场）签到',
  stems: '女职工保护培训签到|宣讲签到{d}|HR讲座签到',
  ages: [23, 55],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['单位|公司', () => random.pick(['华盛电子', '宏远物流', '东升纺织', '金桥物业'])],
    ['姓名', ({ name }) => name.full],
    ['职务|岗位', () => random.pick(['工会主席', '人事专员', 'HR经理', '女工委员'])],
    ['手机|联系方式', phones(random)],
    ['签到', () => random.pick(['√', '√', '迟到'])],
    ['午餐', () => random.pick(['是', '否']), 'optional'],
  ],
})
