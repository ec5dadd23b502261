import { babyName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Children of two to six years in a contest of who is loveliest, with votes. */
export const babyContest = scene('baby-contest', {
  titles: '萌宝大赛报名表（2-6岁）|萌宝才艺秀投票排名|宝贝T台秀报名',
  stems: '萌宝大赛{m}月|萌娃投票{d}|才艺秀报名',
  ages: [26, 42],
  columns: (random) => [
    ['编号|参赛号', (_person, row) => row + 1],
    ['宝贝姓名|萌宝姓名', ({ name }) => babyName(random, name.surname, 'mainland').full],
    ['年龄', () => `${String(random.int(2, 6))}岁`],
    ['性别', () => random.pick(['男', '女'])],
    ['家长姓名', ({ name }) => name.full],
    ['手机|联系电话', phones(random)],
    ['才艺', () => random.pick(['街舞', '钢琴', '古诗', '跆拳道', '轮滑'])],
    ['组别', () => random.pick(['小班组', '中班组', '大班组'])],
    ['票数', () => random.int(20, 4000)],
    ['赞助奖品', () => random.pick(['早教课', '摄影券', '奶粉券']), 'optional'],
  ],
})
