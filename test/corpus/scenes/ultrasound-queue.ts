import { phones, scene } from './scene.ts'

/** An ultrasound room's queue of people who are not pregnant. */
export const ultrasoundQueue = scene('ultrasound-queue', {
  titles: '彩超预约登记 {d}|超声科排队表|体检彩超名单',
  stems: '彩超预约{d}|超声排队{m}月|体检彩超',
  ages: [22, 78],
  columns: (random, today) => [
    ['号|序', (_person, row) => row + 1],
    ['时段|预约时间', (_person, row) => `${String(8 + (row % 4))}:${random.pick(['00', '20', '40'])}`],
    ['姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男'), 'optional'],
    ['年龄', ({ birth }) => Math.floor((today - birth) / 365)],
    ['登记号|卡号', () => random.digits(8)],
    ['手机', phones(random)],
    ['检查项目|项目', () => random.pick(['甲状腺', '乳腺', '肝胆胰脾', '心脏彩超', '颈动脉', '泌尿系'])],
    ['诊室', () => random.pick(['3诊室', '5诊室'])],
    ['备注', () => random.pick(['', '空腹', '憋尿', '改约'])],
  ],
})
