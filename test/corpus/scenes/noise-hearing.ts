import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Workers of loud halls whose ears are tested, and tested again. */
export const noiseHearing = scene('noise-hearing', {
  titles: '噪声作业职工听力检查登记|纯音测听初筛复查名单|职业健康听力筛查结果',
  stems: '听力筛查{m}月|噪声岗位听力复查|职工听筛{y}',
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期', ({ birth }) => isoDay(birth), 'optional'],
    ['车间|岗位', () => random.pick(['冲压', '织造', '空压机房', '铆焊'])],
    ['接噪工龄', () => random.int(1, 25)],
    ['左耳|左耳(dB)', () => random.int(15, 55)],
    ['右耳|右耳(dB)', () => random.int(15, 55)],
    ['初筛', () => random.pick(['通过', '通过', '未通过'])],
    ['复筛', () => random.pick(['', '通过', '转诊']), 'optional'],
    ['联系电话', phones(random)],
    ['检查日期', () => isoDay(today - random.int(0, 30))],
  ],
})
