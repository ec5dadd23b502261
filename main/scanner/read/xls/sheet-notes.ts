import { pageHeaderParts } from '../xlsx/page-header.ts'
import { SideSheet, type SideTarget } from '../xlsx/side-sheet.ts'
import { record, type BiffRecords } from './biff-records.ts'
import { continuedText, textAt, type BiffTexts } from './biff-text.ts'

interface Note {
  readonly row: number
  readonly column: number
  /** The object that holds its text; null where the text stands in the note. */
  readonly object: number | null
  text: string
}

/** In BIFF5 a note longer than one record goes on in records of this row. */
const goesOnRow = 0xffff

/** What is written on a sheet but in none of its cells: comments, text boxes, page headers. */
export class SheetNotes {
  readonly #texts: BiffTexts
  readonly #notes: Note[] = []
  readonly #objects = new Map<number, string>()
  readonly #pages: string[] = []
  #object = -1

  constructor(texts: BiffTexts) {
    this.#texts = texts
  }

  read(records: BiffRecords): void {
    switch (records.type) {
      case record.object:
        this.#object = records.u16(6)
        return
      case record.textObject:
        if (records.u16(10) > 0) this.#objects.set(this.#object, continuedText(records, records.u16(10)))
        return
      case record.header:
      case record.footer:
        if (records.bytes > 0) this.#pages.push(textAt(records, 0, this.#texts.version === 8 ? 2 : 1, this.#texts))
        return
      case record.note:
        this.#readNote(records)
    }
  }

  /** Hands comments on as one sheet and other words as another. */
  emit(name: string, target: SideTarget): void {
    const comments = new SideSheet(target, name, 'comments')
    const noted = new Set(this.#notes.map(({ object }) => object))
    for (const { row, column, object, text } of this.#notes.sort((a, b) => a.row - b.row)) {
      comments.row([{ column, text: object === null ? text : (this.#objects.get(object) ?? '') }], row)
    }
    comments.end()
    const drawings = new SideSheet(target, name, 'drawing')
    for (const [object, text] of this.#objects) if (!noted.has(object)) drawings.row([{ column: 0, text }])
    for (const text of this.#pages.flatMap(pageHeaderParts)) drawings.row([{ column: 0, text }])
    drawings.end()
  }

  #readNote(records: BiffRecords): void {
    const row = records.u16(0)
    if (this.#texts.version === 8) {
      this.#notes.push({ row, column: records.u16(2), object: records.u16(6), text: '' })
      return
    }
    const text = this.#texts.codePage.decode(records.content(6))
    const last = this.#notes.at(-1)
    if (row === goesOnRow && last !== undefined) last.text += text
    else this.#notes.push({ row, column: records.u16(2), object: null, text })
  }
}
