import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { askBeside, isOfProducts } from './asked-beside.ts'
import { careAround, isPlace, type PlacedCue, type Surroundings } from './surroundings.ts'
import { asksOfOthers } from './title-alone.ts'

/** So little no column that is of births alone says. */
const littleInTable = 0.35

/** No title that is about the people below it. */
export const nothingAround: ReturnType<typeof careAround> = { score: 0, cue: null }

/** What the title says; nothing where the columns say little by themselves (`inTable`) and ask of others: it is not about them. */
export function saysByTitle(
  columns: readonly ColumnMeaning[],
  inTable: number,
  surroundings: Surroundings,
): ReturnType<typeof careAround> {
  const around = careAround(surroundings)
  const isOfFactory = around.cue !== null && isOfProducts.test(around.cue.word) && askBeside(columns).ofFactory
  const isAddressBook = around.cue !== null && isPlace(around.cue) && surroundings.cues.some(isOfAddresses)
  return isOfFactory ||
    (around.cue !== null && /^birth[ _]certificate/u.test(around.cue.word) && askBeside(columns).ofGrown) ||
    (isAddressBook && inTable < littleInTable) ||
    (inTable < littleInTable && asksOfOthers(columns, surroundings))
    ? nothingAround
    : around
}

/** 通讯录 of 手术室, 分娩室, 后勤: who can be called there. */
function isOfAddresses({ family, word }: PlacedCue): boolean {
  return family === 'nothing' && /^(?:通讯录|电话[簿本表]|号码簿)$/u.test(word)
}
