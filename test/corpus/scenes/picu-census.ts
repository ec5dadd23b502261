import { adultName } from '../../support/people/name.ts'
import { phones, scene } from './scene.ts'

/** Children between two and fourteen in intensive care. */
export const picuCensus = scene('picu-census', {
  titles: '儿童重症监护室在院患儿一览 {d}|PICU晨间查房表|儿外科在院患儿查房',
  stems: 'PICU日报{d}|在院患儿一览{m}|儿科查房表',
  columns: (random) => [
    ['床', (_person, row) => `P${String(row + 1)}`],
    ['患儿|姓名', () => adultName(random, random.chance(0.5) ? 'female' : 'male', 'mainland').full],
    ['住院号|ID', () => random.digits(8), 'optional'],
    ['年龄', () => `${String(random.int(2, 13))}岁${random.pick(['', '3月'])}`],
    ['体重kg', () => random.int(11, 48)],
    ['呼吸', () => random.pick(['HFNC', '空气', 'SIMV', '面罩'])],
    ['入量ml', () => random.int(500, 1800)],
    ['主要诊断', () => random.pick(['重症肺炎', '癫痫持续状态', '阑尾穿孔', '川崎病', '颅脑外伤'])],
    ['家属电话|家长电话', phones(random)],
    ['管床', () => random.pick(['骆', '戴', '尹'])],
  ],
})
