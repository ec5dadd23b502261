import { scene } from './scene.ts'

/** Contributions of all staff, one of the five being for births. */
export const socialInsurance = scene('social-insurance', {
  titles: '{y}年{m}月社保公积金缴费明细|五险一金个人台账|社会保险费申报表',
  stems: '社保明细{m}月|五险一金{y}|社保缴费台账',
  columns: (random) => [
    ['工号', (_person, row) => `E${String(1001 + row)}`, 'optional'],
    ['姓名', ({ name }) => name.full],
    ['身份证号码', ({ id }) => id],
    ['缴费基数', () => random.int(60, 300) * 100],
    ['养老（单位）', () => random.int(900, 4000)],
    ['医疗（单位）|医疗', () => random.int(500, 2000)],
    ['失业', () => random.int(30, 150)],
    ['工伤', () => random.int(10, 90)],
    ['生育|生育保险', () => random.int(40, 240)],
    ['公积金', () => random.int(300, 3000)],
    ['个人合计', () => random.int(800, 4000), 'optional'],
  ],
})
