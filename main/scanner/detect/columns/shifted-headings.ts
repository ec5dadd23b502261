import type { Attribute } from '../lexicon/attributes.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { isOfOtherWorld, severalLie } from './lying-headings.ts'
import { readColumn } from './read-column.ts'

/** What a heading may ask for that its values would show. */
const shown: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'name',
  'phone',
  'id-number',
  'email',
  'sex',
  'weeks',
  'mode',
  'birth-date',
  'delivery-date',
  'due-date',
  'last-period-date',
  'date',
  'certificate-number',
  'address',
])
/** What values prove beyond doubt; a number may be a day, a size or a price. */
const proven: ReadonlySet<Attribute | null> = new Set<Attribute | null>(['name', 'phone', 'id-number', 'email', 'mode'])
const told: ReadonlySet<CueFamily> = new Set<CueFamily>(['care', 'birth', 'service', 'near'])
const leastShifted = 2

/** True where no heading is to be believed: they stand over each other's columns, or all over what they do not ask for. */
export function headingsMislead(columns: readonly ColumnMeaning[]): boolean {
  if (headingsAreShifted(columns)) return true
  return severalLie(columns) && !columns.some(isConfirmed)
}

function isConfirmed({ by, attribute, label }: ColumnMeaning): boolean {
  return by === 'both' && proven.has(attribute) && label !== null && !isOfOtherWorld(label)
}

/**
 * True where headings stand over each other's columns: phones under 姓名, names under 电话. One such column is a slip; where
 * it is every third, none of the headings is to be believed.
 */
function headingsAreShifted(columns: readonly ColumnMeaning[]): boolean {
  const provable = columns.filter(
    ({ label, sample }) => shown.has(label?.attribute ?? null) && label !== null && sample.filled > 0,
  )
  const wrong = provable.filter(
    (column) =>
      isRefuted(column) || (column.by === 'values' && (shown.has(column.attribute) || column.attribute === 'hospital')),
  )
  return wrong.length >= leastShifted && wrong.length * 3 >= provable.length
}

/** Numbers where names are asked for, and no address where e-mail is: the values tell nothing else, but not this. */
function isRefuted({ by, attribute, sample }: ColumnMeaning): boolean {
  if (by !== 'heading' || sample.filled < 3 || sample.masked > 0) return false
  return (
    (attribute === 'name' && sample.name === 0 && sample.numeric >= 0.9) ||
    (attribute === 'email' && sample.email === 0)
  )
}

/** The column by its values alone; the words of its heading still tell what the table is about. */
export function withoutHeading({ column, heading, label, sample }: ColumnMeaning): ColumnMeaning {
  const byValues = readColumn(column, '', null, sample)
  if (label === null) return byValues
  const cues = label.cues.filter((cue) => told.has(cue.family))
  return { ...byValues, heading, label: { ...label, owner: null, attribute: null, also: [], coverage: 0, cues } }
}
