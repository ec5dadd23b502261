import type { ColumnMeaning } from '../columns/column-meaning.ts'
import type { Attribute } from '../lexicon/attributes.ts'

/** 寓意, 出处, 五行: what is told of a name, and of nobody who has it. */
const ofNames = /寓意|出处|出處|释义|釋義|五行|含义|涵义/u

const ofPeople: ReadonlySet<Attribute | null> = new Set<Attribute | null>([
  'phone',
  'id-number',
  'wechat',
  'address',
  'birth-date',
  'delivery-date',
  'due-date',
  'certificate-number',
  'record-number',
])

/** 宝宝名字 beside 寓意 and 出处, and nothing by which anybody could be reached or told: names to choose from. */
export function isCatalogueOfNames(columns: readonly ColumnMeaning[]): boolean {
  return (
    columns.some(({ heading }) => ofNames.test(heading)) && !columns.some(({ attribute }) => ofPeople.has(attribute))
  )
}
