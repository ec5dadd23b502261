import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

export const satisfactionSurvey = scene('satisfaction-survey', {
  titles: '产妇满意度调查结果（匿名）|孕妇学校课程评价|住院产妇匿名问卷汇总',
  stems: '满意度调查{m}月|匿名问卷汇总|课程评价',
  columns: (random, today) => [
    ['答卷编号|序号', (_person, row) => row + 1],
    ['提交时间', () => isoDay(today - random.int(0, 30))],
    ['您的年龄段', () => random.pick(['20-25', '26-30', '31-35', '35以上'])],
    ['您的孕周|产后天数', () => random.int(1, 40)],
    ['护理满意度', () => random.pick(['非常满意', '满意', '一般'])],
    ['是否母乳喂养', () => random.pick(['是', '否'])],
    ['意见建议', () => random.pick(['', '希望增加陪护', '饭菜偏淡', '护士很好', '无'])],
  ],
})
