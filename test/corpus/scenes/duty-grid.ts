import { hospitals } from '../../support/people/hospital.ts'
import { adultName } from '../../support/people/name.ts'
import { mobileNumber } from '../../support/people/phone.ts'
import { Random } from '../../support/random.ts'
import { scene } from './scene.ts'

/** Who is on duty in which hospital on which day, with phones: names in a grid, days across. */
export const dutyGrid = scene(
  'duty-grid',
  {
    titles: '产科急救值班表（{m}月）|危重孕产妇救治专家值班 {d}|各院新生儿科二线值班电话',
    stems: '产科值班表{m}月|救治专家值班|二线值班{d}',
    columns: (random) => {
      const on = (): string =>
        `${adultName(random, random.chance(0.7) ? 'female' : 'male', 'mainland').full} ${mobileNumber(random, 'mainland')}`
      return [
        ['医院|单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
        ...['1日', '2日', '3日', '4日', '5日'].map((day) => [day, on] as const),
        ['总值班电话', () => `021-6${random.digits(7)}`],
      ]
    },
  },
  { fixedLayout: true, rows: { min: 3, max: 30 } },
)
