import type { ColumnRole } from '../../../../shared/domain/column-role.ts'
import type { Attribute } from '../lexicon/attributes.ts'
import { roleOf, type ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { weightShare } from '../judge/newborn-weight.ts'
import type { TableVerdict } from '../judge/table-verdict.ts'

/** Most of a column's values. */
const most = 0.6
/** A list that is some years old tells newer days too: of check-ups, of its export. */
const newbornDays = 3 * 366
const leastAlone = 3
const tallest = 80

const ofNames: ReadonlySet<ColumnRole> = new Set([
  'mother-name',
  'father-name',
  'newborn-name',
  'person-name',
  'staff-name',
])
const ofDays: ReadonlySet<ColumnRole> = new Set(['newborn-birth-date', 'due-date', 'last-period-date', 'other-date'])
const asksForDay: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'birth-date',
  'delivery-date',
  'due-date',
  'last-period-date',
  'date',
])

/**
 * The role that a column of a table is reported with. A heading was weighed for what it adds to the verdict; whoever reads the
 * report is told what stands below it: no name where there are ticks, no newborn's length where there are grown women.
 */
export function reportedRole(
  column: ColumnMeaning,
  columns: readonly ColumnMeaning[],
  verdict: TableVerdict,
): ColumnRole {
  const { attribute, owner, heading } = column
  const births = verdict.kind === 'by-age' || (owner === null && attribute === 'delivery-date')
  if (attribute === 'weight' && weightShare(column, true) >= most) return 'birth-weight'
  const role = roleOf(column, births)
  if (role === 'other-date' && attribute === 'birth-date' && owner === null && areNewborns(column, columns))
    return 'newborn-birth-date'
  if (ofNames.has(role)) return namesNobody(column) ? 'none' : role
  if (ofDays.has(role)) return isNoDay(column) ? 'none' : role
  if (role === 'birth-length')
    return /[头胸]围|[頭胸]圍|head|chest|bust/iu.test(heading) || areGrown(column) ? 'none' : role
  return role === 'parity' && column.sample.date >= most ? 'none' : role
}

/** 新生儿访视 over ticks, 销售价格 over prices: a word for somebody, and nobody's name below it. */
function namesNobody({ by, label, sample }: ColumnMeaning): boolean {
  if (by === 'values' || label?.attribute === 'name' || sample.masked > 0) return false
  return sample.filled === 0 || (sample.name === 0 && sample.maybeName < most / 2)
}

/** 产程时间 over 6 and 2, HB over 11.5: neither a day nor a part of one. */
function isNoDay({ by, label, heading, sample }: ColumnMeaning): boolean {
  if (sample.filled === 0 || /[年月日时分]$/u.test(heading)) return false
  const asked = label !== null && asksForDay.has(label.attribute)
  if (by === 'values' && !asked) return reachesShare(sample, 1, ({ text }) => /^\d{1,2}\.\d{1,2}$/u.test(text))
  return sample.date === 0 && reachesShare(sample, 1, ({ text }) => /^\D*\d{0,5}(?:\.\d+)?\D*$/u.test(text))
}

/** 身高 over 162. */
function areGrown({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, most, ({ text }) => Number.parseFloat(text) > tallest)
}

/** 出生日期 of those whom the list is about: nobody was a mother three years before its newest day. */
function areNewborns(column: ColumnMeaning, columns: readonly ColumnMeaning[]): boolean {
  const days = daysOf(column)
  const others = columns.filter((one) => one !== column).flatMap(daysOf)
  if (days.length === 0 || (others.length === 0 && new Set(days).size < leastAlone)) return false
  const newest = Math.max(...days, ...others)
  return days.filter((day) => newest - day <= newbornDays).length >= days.length * most
}

function daysOf({ sample }: ColumnMeaning): readonly number[] {
  return sample.readings.flatMap(({ date }) => {
    const day = date?.day ?? null
    return day === null ? [] : [day]
  })
}
