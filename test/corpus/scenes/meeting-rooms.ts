import { adultName } from '../../support/people/name.ts'
import { scene } from './scene.ts'

/** Who has booked which meeting room of a firm on which day of the week. */
export const meetingRooms = scene(
  'meeting-rooms',
  {
    titles: '会议室占用日历 {m}月|会议室预订表（第{m}周）|共享工位排期',
    stems: '会议室预订{d}|会议室日历|工位排期{m}月',
    columns: (random) => {
      const booked = (): string => {
        const who = adultName(random, random.chance(0.5) ? 'male' : 'female', 'mainland').full
        return random.pick(['', `产品部 ${who}`, `${who}/周会`, `生产例会 ${who}`, `${who} 14:00-16:00`])
      }
      return [
        ['会议室|房间', (_person, row) => `${String(3 + Math.floor(row / 8))}0${String((row % 8) + 1)}`],
        ['容量', () => random.pick(['6人', '12人', '20人'])],
        ...['一', '二', '三', '四', '五'].map((day) => [`周${day}`, booked] as const),
      ]
    },
  },
  { rows: { min: 3, max: 24 }, fixedLayout: true },
)
