import { isCardInCell, isHalfLabelled } from '../cards/card-in-cell.ts'
import { lineTellsOfCare } from '../judge/care-words.ts'

/** 来电人：...⏎主诉：生完孩子4个月，...: a card whose telling line stands behind a label that no lexicon knows. */
export function tellsHalfLabelled(text: string): boolean {
  return isCardInCell(text) && isHalfLabelled(text) && lineTellsOfCare(text)
}
