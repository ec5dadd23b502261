import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { isoDay } from '../../support/day.ts'
import { scene } from './scene.ts'

/** Empty certificates of birth on their way from the province to the wards: numbers from and to, and who signed for them. */
export const certificatePaperStock = scene('certificate-paper-stock', {
  titles: '空白《出生医学证明》出入库登记|出生医学证明空白证件领用登记|出生证空白证申领发放台账',
  stems: '空白出生证出入库{y}|出生医学证明空白证领用|空证台账{m}月',
  columns: (random, today) => {
    const letter = random.pick(['T', 'U', 'V'])
    return [
      ['日期', () => isoDay(today - random.int(0, 200))],
      ['领用单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
      ['起始编号', (_person, row) => `${letter}${String(320_000_000 + row * 100)}`],
      ['终止编号', (_person, row) => `${letter}${String(320_000_099 + row * 100)}`],
      ['数量（份）', () => 100],
      ['废证数', () => random.int(0, 5), 'optional'],
      ['结存', () => random.int(0, 900)],
      ['领取人|领用人', ({ name }) => name.full],
      ['发放人', () => random.pick(['沈敏', '顾洁'])],
    ]
  },
})
