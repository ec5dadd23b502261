import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

/** A drug trial: subjects are numbers and four letters, as its rules demand. */
export const trialSubjects = scene('trial-subjects', {
  titles: '受试者筛选入选表|早产预防研究受试者鉴认外数据表|产后抑郁研究随访数据',
  stems: '受试者入选表_V{m}|早产研究随访数据|SubjectLog_{y}',
  columns: (random, today) => [
    ['筛选号', (_person, row) => `01-${String(row + 1).padStart(3, '0')}`],
    ['受试者缩写|姓名缩写', () => random.pick(['ZHLI', 'WAFA', 'CHXM', 'LIJU', 'SUYA', 'XUQI'])],
    ['随机号', () => `R${random.digits(4)}`, 'optional'],
    ['入组孕周', () => `${String(random.int(16, 34))}+${String(random.int(0, 6))}`],
    ['分组', () => random.pick(['A', 'B'])],
    ['宫颈长度(mm)', () => random.int(12, 38)],
    ['分娩孕周', () => `${String(random.int(30, 41))}+${String(random.int(0, 6))}`],
    ['新生儿体重(g)', () => random.int(150, 420) * 10],
    ['知情同意日期', () => isoDay(today - random.int(10, 400))],
    ['AE', () => random.pick(['无', '恶心', '头痛'])],
  ],
})
