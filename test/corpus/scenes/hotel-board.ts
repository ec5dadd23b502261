import { partsOf } from '../../support/day.ts'
import { adultName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Rooms of a hotel or a home for the old: who lives there until when. */
export const hotelBoard = scene(
  'hotel-board',
  {
    titles: '客房房态表 {d}|养老公寓房态图|酒店在住客人一览',
    stems: '房态{d}|客房看板|养老公寓房态',
    columns: (random, today) => {
      const guest = (): string => {
        const { month, date } = partsOf(today + random.int(1, 20))
        const who = adultName(random, random.chance(0.5) ? 'male' : 'female', 'mainland').full
        return `${who}\n${String(month)}.${String(date)}离`
      }
      return [
        ['楼层', (_person, row) => `${String(row + 2)}F`],
        ['01房', guest],
        ['02房', guest],
        ['03房', () => random.pick([guest(), '空', '脏房'])],
        ['05房', guest, 'optional'],
        ['06房', () => random.pick([guest(), '维修'])],
      ]
    },
  },
  { rows: { min: 3, max: 20 }, fixedLayout: true },
)
