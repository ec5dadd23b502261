import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { speaks, type PlacedCue, type Surroundings } from './surroundings.ts'

/** Employees who are paid for a birth: the list says that they are, and asks when it was or of which child. */
export function arePaidForBirths(columns: readonly ColumnMeaning[], surroundings: Surroundings): boolean {
  const asked = columns.some(
    ({ attribute, owner }) =>
      attribute === 'delivery-date' ||
      attribute === 'parity' ||
      (attribute === 'birth-date' && (owner === 'child' || owner === 'newborn')),
  )
  return (
    asked &&
    (speaks(surroundings, 'benefit') ||
      asksForBenefit(columns) ||
      surroundings.cues.some((cue) => listsBirths(cue) || givesLeave(cue) || givesPresent(cue)))
  )
}

const leastTold = 2

/** 生育津贴 beside 胎数 and 宝宝生日: what is paid for that birth. Alone every payroll has such a column. */
function asksForBenefit(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.some(({ label }) => label?.cues.some(({ family }) => family === 'benefit') === true) &&
    columns.filter(tellsOfBirth).length >= leastTold
  )
}

function tellsOfBirth({ attribute, owner }: ColumnMeaning): boolean {
  return (
    attribute === 'parity' ||
    attribute === 'mode' ||
    attribute === 'delivery-date' ||
    attribute === 'certificate-number' ||
    owner === 'mother' ||
    owner === 'parent-mother' ||
    owner === 'newborn' ||
    owner === 'child'
  )
}

/** 分娩人员名单, 生育登记 above employees' names: it lists who gave birth. 分娩 alone may be the ward that they work in. */
function listsBirths({ family, word, organisation, source }: PlacedCue): boolean {
  return family === 'care' && source === 'title' && !organisation && /(?:分娩|生育)(?:人员|登记|名单)/u.test(word)
}

/** 员工新生儿满月礼: beside the day on which a child was born. */
function givesPresent({ word, source, organisation }: PlacedCue): boolean {
  return source === 'title' && !organisation && /^(?:新生儿|新生宝宝|满月|喜得)$/u.test(word)
}

/** 陪产假登记: whoever has a child's birth written down there is on leave for it. */
function givesLeave({ word, source }: PlacedCue): boolean {
  return source !== 'cell' && /^(?:陪产假?|产假|maternity leave|paternity leave)$/u.test(word)
}
