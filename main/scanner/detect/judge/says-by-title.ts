import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { askBeside, isOfProducts } from './asked-beside.ts'
import { careAround, isPlace, type PlacedCue, type Surroundings } from './surroundings.ts'
import { serviceShare } from './service-share.ts'
import { asksOfOthers } from './title-alone.ts'
import { asksForJob } from './workplace.ts'

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
  // 产后修复 above 产品 over 五星26天: what is sold there is the service.
  const isOfFactory =
    around.cue !== null &&
    isOfProducts.test(around.cue.word) &&
    askBeside(columns).ofFactory &&
    !(around.cue.family === 'service' && columns.some((column) => serviceShare(column) >= 0.4))
  const isAddressBook = around.cue !== null && isPlace(around.cue) && surroundings.cues.some(isOfAddresses)
  return isOfFactory ||
    (around.cue !== null && /^birth[ _]certificate/u.test(around.cue.word) && askBeside(columns).ofGrown) ||
    (isAddressBook && inTable < littleInTable) ||
    (inTable < littleInTable && !isSheetOfMothers(columns, surroundings) && asksOfOthers(columns, surroundings))
    ? nothingAround
    : around
}

/** 通讯录 of 手术室, 分娩室, 后勤: who can be called there. */
function isOfAddresses({ family, word }: PlacedCue): boolean {
  return family === 'nothing' && /^(?:通讯录|电话[簿本表]|号码簿)$/u.test(word)
}

const ofMothers: ReadonlySet<string> = new Set('预产 预产期 待产 临产 孕妈 孕妇 产妇 准妈妈 宝妈'.split(' '))

/** 5月预产, 待产客户: a sheet beside others of its kind, called after those whom it lists, over names and phones. */
function isSheetOfMothers(columns: readonly ColumnMeaning[], { cues }: Surroundings): boolean {
  return (
    cues.some(({ source, word }) => source === 'sheet' && ofMothers.has(word)) &&
    columns.some(({ attribute, by }) => attribute === 'name' && by === 'both') &&
    columns.some(({ attribute, sample }) => attribute === 'phone' && sample.surePhone >= 0.5) &&
    !columns.some(({ heading }) => asksForJob(heading))
  )
}
