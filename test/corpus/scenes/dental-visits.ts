import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const dentalVisits = scene('dental-visits', {
  titles: '口腔门诊预约登记|体检中心客户名单|眼科复诊名单',
  stems: '口腔预约{d}|体检名单|眼科复诊',
  columns: (random, today) => [
    ['时间|预约时间', () => isoDay(today + random.int(0, 14))],
    ['姓名|患者', ({ name }) => name.full],
    ['电话', phones(random)],
    ['年龄', () => random.int(18, 80)],
    ['项目|诊疗项目', () => random.pick(['洗牙', '种植复诊', '正畸', '入职体检', '白内障', '近视复查'])],
    ['医生', () => random.pick(['李医生', '吴医生']), 'optional'],
    ['病历号', () => random.digits(7), 'optional'],
    ['备注', () => random.pick(['', '首诊', '改期']), 'optional'],
  ],
})
