import { dotted } from '../registers/register.ts'
import { phones, scene } from './scene.ts'

/** Old people with high blood pressure, whom village doctors visit four times a year. */
export const chronicVisits = scene('chronic-visits', {
  titles: '高血压随访任务分派表|慢病家庭访视落实情况|65岁以上老年人入户访视分派 {d}',
  stems: '慢病访视分派{m}月|随访任务{d}|老年人访视',
  ages: [50, 88],
  columns: (random, today) => [
    ['姓名', ({ name }) => name.full],
    ['电话', phones(random)],
    ['住址', ({ address }) => address],
    ['建档日', () => dotted(today - random.int(200, 2000))],
    ['血压|末次血压', () => random.pick(['138/82', '150/90', '142/88']), 'optional'],
    ['一访|一季度', () => random.pick(['√3.2', '√2.18', ''])],
    ['二访|二季度', () => random.pick(['√5.9', '√6.1', ''])],
    ['三访|三季度', () => random.pick(['√8.8', ''])],
    ['四访|四季度', () => ''],
    ['责任医生', () => random.pick(['黄村医', '毛医生', '凌霞'])],
  ],
})
