import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

/** Blood that surgeons ask to be held for operations. */
export const bloodRequests = scene('blood-requests', {
  titles: '手术备血登记|临床用血申请一览 {d}|输血科配血登记',
  stems: '手术备血{m}月|备血登记{d}|用血申请',
  ages: [30, 82],
  columns: (random, today) => [
    ['申请单号', () => `BX${random.digits(8)}`, 'optional'],
    ['姓名|患者姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['住院号', () => random.digits(8)],
    ['科室', () => random.pick(['骨科', '胃肠外科', '心外科', '妇科'])],
    ['血型', () => random.pick(['A RhD+', 'O RhD+', 'B RhD-'])],
    ['诊断|临床诊断', () => random.pick(['胃癌', '股骨颈骨折', '子宫肌瘤', '主动脉夹层', '卵巢囊肿'])],
    ['红细胞U', () => random.pick([2, 4, 6])],
    ['血浆ml', () => random.pick([200, 400])],
    ['备血日期', () => isoDay(today - random.int(0, 20))],
    ['申请医师', () => random.pick(['元医生', '柯'])],
  ],
})
