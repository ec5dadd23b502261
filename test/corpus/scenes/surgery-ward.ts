import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

export const surgeryWard = scene('surgery-ward', {
  titles: '骨科住院病人一览表|普外科出院随访名单|{h}手术排台表（{d}）|心内科住院登记',
  stems: '骨科住院{d}|出院随访{m}月|手术排台|心内科病人',
  sheetNames: '骨科|普外|Sheet1',
  ages: [25, 85],
  columns: (random, today) => [
    ['床号', () => random.int(1, 60)],
    ['姓名|患者姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['住院号|病案号', () => random.digits(7)],
    [
      '诊断|入院诊断',
      () => random.pick(['股骨颈骨折', '胆囊结石', '急性阑尾炎', '腰椎间盘突出', '冠心病', '甲状腺结节', '腹股沟疝']),
    ],
    ['手术方式|术式', () => random.pick(['切开复位内固定', '腹腔镜胆囊切除术', '保守治疗', '椎间孔镜', 'PCI'])],
    ['入院日期|手术日期', () => isoDay(today - random.int(0, 30))],
    ['联系电话|家属电话', phones(random), 'optional'],
    ['主管医生', () => random.pick(['周主任', '陈医生', '林医生']), 'optional'],
    ['体重(kg)', () => random.int(45, 90), 'optional'],
  ],
})
