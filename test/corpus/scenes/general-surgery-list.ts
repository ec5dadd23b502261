import { clockTime } from '../../support/day.ts'
import { scene } from './scene.ts'

/** The operations of tomorrow in all wards but one. */
export const generalSurgeryList = scene('general-surgery-list', {
  titles: '择期手术安排表 {d}|手术通知单汇总|妇科手术排台 {d}',
  stems: '手术排台{d}|择期手术安排{m}月|妇科手术{d}',
  sex: 'female',
  ages: [30, 70],
  columns: (random, today) => [
    ['手术间', () => random.pick(['OR1', 'OR2', 'OR5'])],
    ['台次', (_person, row) => (row % 5) + 1],
    ['时间', (_person, row) => clockTime(480 + (row % 6) * 70), 'optional'],
    ['病区床号|床号', () => `${random.pick(['妇科', '普外', '乳腺'])}${String(random.int(1, 48))}`],
    ['姓名|病人姓名', ({ name }) => name.full],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['住院号', () => random.digits(7)],
    ['术前诊断', () => random.pick(['子宫肌瘤', '卵巢囊肿', '胆囊结石', '乳腺结节', '子宫腺肌症'])],
    ['拟行手术', () => random.pick(['腹腔镜子宫肌瘤剔除术', '宫腔镜检查', '胆囊切除术', '乳腺微创旋切'])],
    ['麻醉', () => random.pick(['腰硬联合', '全麻', '静脉'])],
    ['主刀', () => random.pick(['向主任', '柏医生'])],
    ['备血', () => random.pick(['2U', '—']), 'optional'],
  ],
})
