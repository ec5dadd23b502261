import { chineseDay, clockTime, compactDay, isoDay, partsOf, two, type Day } from '../../support/day.ts'
import type { Random } from '../../support/random.ts'
import type { Region } from '../../support/people/name.ts'
import type { Cell } from '../document.ts'
import type { Script } from '../draft.ts'

export type RenderDay = (day: Day, minutes: number) => Cell

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function split(day: Day): [string, string, string] {
  const { year, month, date } = partsOf(day)
  return [String(year), String(month), String(date)]
}

const everywhere: readonly RenderDay[] = [
  (day) => ({ kind: 'date', day, format: 'yyyy/m/d' }),
  (day) => ({ kind: 'date', day, format: 'yyyy-mm-dd' }),
  (day) => ({ kind: 'date', day, format: 'yyyy"年"m"月"d"日"' }),
  (day, minutes) => ({ kind: 'date', day: day + minutes / 1440, format: 'yyyy/m/d h:mm' }),
  (day) => isoDay(day),
  (day) => split(day).join('/'),
  (day) => split(day).join('.'),
  (day) => compactDay(day),
  (day, minutes) => `${isoDay(day)} ${clockTime(minutes)}`,
  (day, minutes) => `${isoDay(day)} ${clockTime(minutes)}:00`,
  (day) => day,
]

const chinese: readonly RenderDay[] = [
  (day) => chineseDay(day),
  (day) => split(day).slice(1).join('.'),
  (day) => `${String(partsOf(day).month)}月${String(partsOf(day).date)}日`,
  (day) => `${String(partsOf(day).month)}月${String(partsOf(day).date)}号`,
  (day) => split(day).join('.').slice(2),
  (day, minutes) => `${chineseDay(day)}${String(Math.floor(minutes / 60))}时${String(minutes % 60)}分`,
  (day) => Number(compactDay(day)),
]

const taiwanese: readonly RenderDay[] = [
  (day) => `${String(partsOf(day).year - 1911)}/${two(partsOf(day).month)}/${two(partsOf(day).date)}`,
  (day) => `${String(partsOf(day).year - 1911)}.${String(partsOf(day).month)}.${String(partsOf(day).date)}`,
  (day) => `民國${String(partsOf(day).year - 1911)}年${String(partsOf(day).month)}月${String(partsOf(day).date)}日`,
]

const english: readonly RenderDay[] = [
  (day) => `${two(partsOf(day).date)}-${String(months[partsOf(day).month - 1])}-${String(partsOf(day).year)}`,
  (day) => `${two(partsOf(day).date)}/${two(partsOf(day).month)}/${String(partsOf(day).year)}`,
]

/** One way to write days, kept through a column. */
export function dateStyle(random: Random, region: Region, script: Script): RenderDay {
  if (script === 'english') return random.pick([...everywhere.slice(0, 6), ...english, ...english])
  if (region === 'taiwan') return random.pick([...everywhere.slice(0, 7), ...taiwanese, ...taiwanese])
  return random.pick(script === 'simplified' ? [...everywhere, ...chinese] : everywhere)
}
