import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Old people who had their ears measured and bought something to hear with. */
export const hearingAids = scene('hearing-aids', {
  titles: '助听器验配登记|听力中心顾客档案|{m}月听力筛查进社区（60岁以上）',
  stems: '验配登记{m}月|听力筛查名单{d}|顾客听力档案',
  ages: [60, 84],
  columns: (random, today) => [
    ['档案号', () => `T${random.digits(6)}`],
    ['姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['电话|家属电话', phones(random)],
    ['左耳dB', () => random.int(35, 90)],
    ['右耳dB', () => random.int(35, 90)],
    ['筛查结果|初筛', () => random.pick(['通过', '未通过', '转诊'])],
    ['机型', () => random.pick(['RIC 4通道', '耳背式', '定制机'])],
    ['复查日期|复筛', () => isoDay(today + random.int(5, 60))],
    ['验配师', () => random.pick(['纪', '邹老师'])],
  ],
})
