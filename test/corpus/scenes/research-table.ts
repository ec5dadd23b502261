import { scene } from './scene.ts'

export const researchTable = scene('research-table', {
  titles: '妊娠期糖尿病队列研究数据（去标识化）|新生儿黄疸研究数据集|分娩镇痛RCT原始数据',
  stems: '队列数据_脱敏|研究数据集v{m}|RCT数据',
  columns: (random) => [
    ['研究编号|受试者编号', (_person, row) => `S${String(row + 1).padStart(4, '0')}`],
    ['分组', () => random.pick(['对照', '干预'])],
    ['年龄|产妇年龄', () => random.int(20, 42)],
    ['孕前BMI', () => random.int(170, 310) / 10],
    ['分娩孕周', () => `${String(random.int(35, 41))}+${String(random.int(0, 6))}`],
    ['出生体重(g)', () => random.int(230, 430) * 10],
    ['分娩方式', () => random.pick(['顺产', '剖宫产'])],
    ['Apgar 1min', () => random.int(7, 10)],
    ['新生儿性别', () => random.pick(['男', '女'])],
    ['空腹血糖', () => random.int(40, 65) / 10, 'optional'],
  ],
})
