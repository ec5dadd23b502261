import type { Attribute } from '../lexicon/attributes.ts'
import type { CueFamily } from '../lexicon/cues.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { reachesShare, type ColumnSample } from './column-sample.ts'
import { asksForTurn, isOfOtherWorld, severalLie } from './lying-headings.ts'
import { readColumn } from './read-column.ts'
import { isRefuted } from './refuted-heading.ts'

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
/** What is asked for by headings that names, phones and IDs have no place under, though other values would prove nothing. */
const definite: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'record-number',
  'bed',
  'age',
  'weight',
  'birth-weight',
  'length',
  'parity',
  'apgar',
  'screening',
  'hospital',
  'wechat',
])
const told: ReadonlySet<CueFamily> = new Set<CueFamily>(['care', 'birth', 'service', 'near'])
const leastShifted = 2
const leastDisproved = 3
const ofPeople: ReadonlySet<Attribute | null> = new Set<Attribute | null>(['name', 'phone', 'id-number'])
const allValues = 0.9
/** Headings that ask for a day ask for any day, as far as values can tell. */
const days: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'birth-date',
  'delivery-date',
  'due-date',
  'last-period-date',
  'date',
])

/** True where no heading is to be believed: they stand over each other's columns, or all over what they do not ask for. */
export function headingsMislead(columns: readonly ColumnMeaning[]): boolean {
  if (headingsAreShifted(columns)) return true
  return (severalLie(columns) || areDisproved(columns)) && !columns.some(isConfirmed)
}

/** 日期 over names and 数量 over phones: of whatever kind, every third heading has people below it and asks for none. */
function areDisproved(columns: readonly ColumnMeaning[]): boolean {
  const headed = columns.filter(({ label, sample }) => label !== null && sample.filled > 0)
  const disproved = headed.filter(
    (column) =>
      column.by === 'values' &&
      !asksForTurn(column) &&
      ofPeople.has(column.attribute) &&
      column.sample.filled >= leastDisproved &&
      (isWrong(column) || (column.label !== null && isOfOtherWorld(column.label))),
  )
  return disproved.length >= leastShifted && disproved.length * 3 >= headed.length
}

function isConfirmed({ by, attribute, label }: ColumnMeaning): boolean {
  return by === 'both' && proven.has(attribute) && label !== null && !isOfOtherWorld(label)
}

/**
 * True where headings stand over each other's columns: phones under 姓名, names under 电话. One such column is a slip; where
 * it is every third, none of the headings is to be believed.
 */
function headingsAreShifted(columns: readonly ColumnMeaning[]): boolean {
  const asking = columns.filter(({ label, sample }) => label !== null && sample.filled > 0)
  const kinds = new Set(asking.map(kindAsked))
  const isOfCounts = columns.some(({ attribute, by }) => attribute === 'count' && by === 'heading')
  const wrong = asking.filter(
    (column) =>
      !((isOfCounts || isHalfRead(column)) && countsThem(column)) && (isWrong(column) || isDisplaced(column, kinds)),
  )
  const provable = asking.filter((column) => shown.has(askedBy(column)) || wrong.includes(column))
  return wrong.length >= leastShifted && wrong.length * 3 >= provable.length
}

/** 产妇服: a word of the lexicon and something more. */
function isHalfRead({ label }: ColumnMeaning): boolean {
  return label !== null && label.coverage < 0.8
}

/** 男婴, 女婴 over 5 and 12, beside 分娩数: how many there were. */
export function countsThem({ label, sample }: ColumnMeaning): boolean {
  return label?.attribute === null && reachesShare(sample, allValues, ({ text }) => /^\d{1,3}$/u.test(text))
}

/** 入住妈妈, 助产士: a word for somebody alone asks for a name. */
function askedBy({ label }: ColumnMeaning): Attribute | null {
  if (label === null) return null
  return label.attribute ?? (label.owner === null ? null : 'name')
}

function isWrong(column: ColumnMeaning): boolean {
  const { attribute, by, sample } = column
  const asked = askedBy(column)
  if (isNamesOverPhones(column)) return true
  if (shown.has(asked))
    return isRefuted(column) || (by === 'values' && (shown.has(attribute) || attribute === 'hospital'))
  // Many a clinic takes the phone for the record number, and who has WeChat has it under a phone.
  if (attribute === 'phone' && (asked === 'wechat' || asked === 'record-number')) return false
  if (!definite.has(asked)) return false
  // Nobody's account is a day, let alone everybody's.
  if (asked === 'wechat' && sample.date >= allValues && sample.filled >= 3) return true
  return by === 'values' ? proven.has(attribute) : asked === 'bed' && sample.sureName >= allValues && sample.filled >= 3
}

function kindAsked(column: ColumnMeaning): Attribute | null {
  const asked = askedBy(column)
  return days.has(asked) ? 'date' : asked
}

/** All its values are what another heading asks for, and none is what its own does: that tells even of a single row. */
function isDisplaced(column: ColumnMeaning, kinds: ReadonlySet<Attribute | null>): boolean {
  const { sample, label } = column
  const asked = askedBy(column)
  if (sample.masked > 0 || !(shown.has(asked) || definite.has(asked))) return false
  const held = kindsHeld(sample).filter((kind) => !standsFor(asked, kind))
  const own = kindAsked(column)
  return (
    held.length > 0 &&
    !held.some((kind) => label?.also.includes(kind) === true || kind === own) &&
    held.some((kind) => kinds.has(kind))
  )
}

/** Many a clinic takes the phone or the ID for the number of a record or an account, and the address of a hospital for it. */
function standsFor(asked: Attribute | null, kind: Attribute): boolean {
  if (asked === 'record-number' || asked === 'wechat')
    return kind === 'phone' || kind === 'id-number' || kind === 'email'
  return asked === 'hospital' && kind === 'address'
}

/** What all values of a column are beyond doubt. */
function kindsHeld(sample: ColumnSample): readonly Attribute[] {
  const held: readonly (readonly [Attribute, number])[] = [
    ['name', sample.sureName],
    ['phone', sample.surePhone],
    ['id-number', sample.id],
    ['email', sample.email],
    ['mode', sample.mode],
    ['address', sample.address],
    ['date', sample.phone > 0 || sample.id > 0 ? 0 : sample.date],
  ]
  return held.flatMap(([kind, share]) => (share >= allValues ? [kind] : []))
}

/** 客户电话 over names and nothing else: beside phones they would be whose these are, alone they stand under a wrong heading. */
function isNamesOverPhones({ attribute, label, sample }: ColumnMeaning): boolean {
  return attribute === 'name' && label?.attribute === 'phone' && !label.also.includes('name') && sample.phone === 0
}

/** The column by its values alone; the words of its heading still tell what the table is about. */
export function withoutHeading({ column, heading, label, sample }: ColumnMeaning): ColumnMeaning {
  const byValues = readColumn(column, '', null, sample)
  if (label === null) return byValues
  // 孕产妇数 counts them, wherever it stands.
  const cues = label.attribute === 'count' ? [] : label.cues.filter((cue) => told.has(cue.family))
  return { ...byValues, heading, label: { ...label, owner: null, attribute: null, also: [], coverage: 0, cues } }
}
