import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Members of a studio whose hips and shoulders are put straight, none of them after a birth. */
export const pilatesMembers = scene('pilates-members', {
  titles: '普拉提会员体态评估档案|{m}月私教课消登记|骨盆调整会员护理卡',
  stems: '会员体态档案{m}月|私教课消{d}|骨盆调整会员',
  ages: [22, 48],
  columns: (random, today) => [
    ['卡号', (_person, row) => `V${String(8100 + row)}`],
    ['会员姓名|姓名', ({ name }) => name.full],
    ['手机|联系电话', phones(random)],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['体态问题|评估', () => random.pick(['骨盆前倾', '高低肩', '圆肩驼背', '长短腿', '腹直肌力弱'])],
    ['课程', () => random.pick(['大器械', '垫上小班', '体态矫正12次', '盆底激活工作坊'])],
    ['剩余课时', () => random.int(0, 40)],
    ['最近上课', () => isoDay(today - random.int(0, 20))],
    ['教练', () => random.pick(['Mia', '阿Ken'])],
    ['备注', () => random.pick(['', '办公室久坐', '腰突病史', '办婚礼前塑形']), 'optional'],
  ],
})
