import type { CueFamily } from '../lexicon/cues.ts'
import type { Label } from '../headings/parse-label.ts'
import type { ColumnMeaning } from './column-meaning.ts'

const several = 2
const otherWorlds: ReadonlySet<CueFamily> = new Set<CueFamily>(['goods', 'logistics', 'staff', 'supplier'])

/** True where names, phones or births stand under headings of goods and the like: none of these headings is believed. */
export function headingsLie(columns: readonly ColumnMeaning[]): boolean {
  const goods = columns.filter((column) => column.label?.attribute === 'goods')
  const overruled = goods.filter((column) => column.by === 'values').length
  return (overruled > 0 && overruled * 2 >= goods.length) || severalLie(columns)
}

/** True where at least two headings of another world were overruled: somebody wrote them to hide what stands below. */
export function severalLie(columns: readonly ColumnMeaning[]): boolean {
  const lying = columns.filter(
    (column) =>
      column.label !== null &&
      !isShift.test(column.heading) &&
      isOfOtherWorld(column.label) &&
      (column.by === 'values' || namesPeopleForFirms(column)),
  )
  return lying.length >= several
}

/** 早班, 夜班, 二线 over names: who works then. */
const isShift = /^[\u3400-\u9fff]{0,3}(?:班|[一二三]线)(?:人员|医生|护士)?$/u

/** 供应商 over people and no firm: alone it may be true, of traders. */
function namesPeopleForFirms({ owner, attribute, sample }: ColumnMeaning): boolean {
  return owner === 'institution' && attribute === 'name' && sample.sureName >= 0.9 && sample.distinct >= 3
}

/** Headings of goods, counts, suppliers and staff. */
export function isOfOtherWorld(label: Label): boolean {
  return (
    label.attribute === 'goods' ||
    label.attribute === 'count' ||
    label.attribute === 'other' ||
    label.cues.some((cue) => otherWorlds.has(cue.family))
  )
}
