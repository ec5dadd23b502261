import { relationshipsOf, type Relationship } from './relationships.ts'
import type { WorkbookPackage } from './workbook-package.ts'

export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  /** Key of its part; null where the workbook names none. */
  readonly key: string | null
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  readonly epoch1904: boolean
  readonly relationships: readonly Relationship[]
  /** Names that stand for words instead of places, and what is noted on names, as `name: words`. */
  readonly words: readonly string[]
}

/** 产妇_王芳_13812345678: a name of a place that holds a number as long as a phone's. */
const tellsNumber = /\d{8}/

/** Reads the workbook part: the sheets in their order and what it refers to. */
export async function readWorkbook(parts: WorkbookPackage, key: string): Promise<Workbook> {
  const relationships = await relationshipsOf(parts, key)
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship.target]))
  const sheets: WorkbookSheet[] = []
  const words: string[] = []
  let epoch1904 = false
  let definedName: { readonly name: string; text: string } | null = null
  await parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'sheet') {
        const state = tag.attribute('state')
        sheets.push({
          name: tag.attribute('name') ?? '',
          hidden: state !== null && state !== 'visible',
          key: targets.get(tag.prefixed('id') ?? '') ?? null,
        })
      } else if (tag.name === 'workbookPr') {
        epoch1904 = /^(?:1|true|on)$/.test(tag.attribute('date1904') ?? '')
      } else if (tag.name === 'definedName') {
        definedName = { name: tag.attribute('name') ?? '', text: '' }
        const comment = tag.attribute('comment') ?? ''
        if (comment !== '') words.push(`${definedName.name}: ${comment}`)
      }
    },
    text(text) {
      if (definedName !== null) definedName.text += text
    },
    close(name) {
      if (name !== 'definedName' || definedName === null) return
      if (tellsNumber.test(definedName.name)) words.push(definedName.name)
      if (definedName.text.includes('"')) words.push(`${definedName.name}: ${definedName.text}`)
      definedName = null
    },
  })
  return { sheets, epoch1904, relationships, words }
}
