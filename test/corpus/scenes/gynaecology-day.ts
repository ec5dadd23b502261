import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Out-patients of a gynaecologist, none of them for a birth. */
export const gynaecologyDay = scene('gynaecology-day', {
  titles: '妇科门诊日志|妇科门诊就诊登记|妇科病区手术预约',
  stems: '妇科门诊日志{m}月|妇科登记{d}|妇科就诊',
  sex: 'female',
  ages: [20, 68],
  columns: (random, today) => [
    ['就诊日期', () => isoDay(today - random.int(0, 30))],
    ['门诊号', () => random.digits(8)],
    ['姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['联系电话', phones(random)],
    ['婚否', () => random.pick(['已婚', '未婚']), 'optional'],
    ['主诉', () => random.pick(['月经不规则3月', '白带异常', '体检发现附件囊肿', '绝经后出血', '痛经'])],
    ['诊断', () => random.pick(['子宫肌瘤', '细菌性阴道炎', '卵巢囊肿', '异常子宫出血', '宫颈息肉'])],
    ['处理', () => random.pick(['B超', '住院手术', '甲硝唑栓', '宫腔镜', '随诊'])],
    ['医师', () => random.pick(['周', '范医生'])],
  ],
})
