import { adultName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Who of a hospital for mothers sits at which table of the feast at the end of the year. */
export const galaSeats = scene(
  'gala-seats',
  {
    titles: '年会座位表|工会年夜饭桌签安排|护士节晚会座次',
    stems: '年会座位{y}|晚会座次|桌签安排{d}',
    columns: (random) => {
      const guest = (): string => adultName(random, random.chance(0.8) ? 'female' : 'male', 'mainland').full
      return [
        ['桌号', (_person, row) => `${String(row + 1)}桌`],
        ['科室', () => random.pick(['产科', '产房', '新生儿科', '妇科', '院办', '孕妇学校'])],
        ...['1', '2', '3', '4', '5', '6', '7', '8'].map((seat) => [`${seat}座`, guest] as const),
        ['桌长电话', ({ phone }) => phone],
      ]
    },
  },
  { fixedLayout: true, rows: { min: 3, max: 30 } },
)
