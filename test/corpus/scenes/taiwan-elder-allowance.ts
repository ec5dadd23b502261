import { makeAdult } from '../../support/people/adult.ts'
import { republicDay } from '../registers/register.ts'
import { scene } from './scene.ts'

/** A township on Taiwan pays its old people at a festival. */
export const taiwanElderAllowance = scene('taiwan-elder-allowance', {
  titles: '重陽敬老禮金印領清冊|區公所低收入戶補助核發名冊|身心障礙津貼清冊',
  stems: '敬老禮金清冊{m}月|補助印領清冊|津貼名冊{y}',
  sheetNames: '清冊|工作表1',
  columns: (random, today) => {
    const people = Array.from({ length: 40 }, () =>
      makeAdult(random, {
        sex: random.chance(0.5) ? 'female' : 'male',
        region: 'taiwan',
        today,
        ages: [65, 80],
      }),
    )
    const of = (row: number): (typeof people)[number] | undefined => people[row % people.length]
    return [
      ['編號', (_person, row) => row + 1],
      ['里別', () => random.pick(['中興里', '福安里', '大同里'])],
      ['申請人|姓名', (_person, row) => of(row)?.name.full ?? ''],
      ['身分證統一編號', (_person, row) => of(row)?.id ?? ''],
      ['出生日期', (_person, row) => republicDay(of(row)?.birth ?? today)],
      ['核發金額', () => random.pick([1500, 2000, 6000])],
      ['匯款帳號', () => `700${random.digits(11)}`],
      ['聯絡電話', (_person, row) => of(row)?.phone ?? ''],
      ['戶籍地址', (_person, row) => of(row)?.address ?? '', 'optional'],
      ['蓋章', () => null],
    ]
  },
})
