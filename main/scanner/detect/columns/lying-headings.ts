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
      !asksForTurn(column) &&
      isOfOtherWorld(column.label) &&
      (column.by === 'values' || namesPeopleForFirms(column)),
  )
  return lying.length >= several
}

const shift =
  /^(?:[\u3400-\u9fff]{0,3}(?:班|[一二三]线)(?:人员|医生|护士)?|(?:周|週|星期|礼拜)[一二三四五六日天](?:[上下]午)?)$/u

/** 早班, 夜班, 二线, 星期一 over names: whose turn it is then. */
export function asksForTurn({ heading }: ColumnMeaning): boolean {
  return shift.test(heading.trim())
}

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
