import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { headingsLie } from '../columns/lying-headings.ts'
import type { ColumnSample } from '../columns/column-sample.ts'

const mostColumns = 7
const nearlyAll = 0.8

/**
 * What a list tells by being nothing but names, mobiles, days and the hospitals that births are at: as lots are sold, without
 * a heading, or under such as lie. Where its hospitals are of any kind it must have weights of newborns, too. 0 where it has headings.
 */
export function soldListWeight(columns: readonly ColumnMeaning[], weighsNewborns: boolean): number {
  const filled = columns.filter(({ sample }) => sample.filled > 0)
  if (filled.length > mostColumns || (filled.some(isAsked) && !headingsLie(columns))) return 0
  const has = (share: (sample: ColumnSample) => number): boolean =>
    filled.some(({ sample }) => share(sample) >= nearlyAll)
  const isList = has(({ sureName }) => sureName) && has(({ surePhone }) => surePhone) && has(isDay)
  const isBorn =
    has(({ maternityHospital }) => maternityHospital) || (weighsNewborns && has(({ hospital }) => hospital))
  return isList && isBorn ? 0.3 : 0
}

function isAsked({ label }: ColumnMeaning): boolean {
  return label !== null && (label.attribute !== null || label.owner !== null)
}

function isDay({ date, phone, id }: ColumnSample): number {
  return phone > 0 || id > 0 ? 0 : date
}
