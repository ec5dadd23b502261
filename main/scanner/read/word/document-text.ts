import type { DocumentSheet } from '../document/document-sheet.ts'
import type { OpenTag, XmlReader } from '../xlsx/xml-tokens.ts'

/** Elements whose text is words of the document, in WordprocessingML, DrawingML and the files' properties. */
const wordElements: ReadonlySet<string> = new Set([
  't',
  'delText',
  'v',
  'text',
  'title',
  'subject',
  'keywords',
  'description',
  'category',
  'creator',
  'lastModifiedBy',
  'Company',
  'Manager',
  'lpwstr',
])

/** Makes paragraphs and table rows of the markup of Word (`w:p`, `w:tbl`) and of slides (`a:p`, `a:tbl`). */
export class DocumentText implements XmlReader {
  /** False once the sheet wants no more. */
  wanted = true
  readonly #sheet: DocumentSheet
  #paragraph = ''
  #cell = ''
  #across = 1
  #column = 0
  /** Whether the cell goes on from the row above: it then says what that one said. */
  #goesOn = false
  readonly #above = new Map<number, string>()
  #tables = 0
  #inWords = false

  constructor(sheet: DocumentSheet) {
    this.#sheet = sheet
  }

  open(tag: OpenTag): void {
    switch (tag.name) {
      case 'tbl':
        if (this.#tables === 0) this.#endParagraph()
        this.#tables++
        return
      case 'tr':
        if (this.#tables !== 1) return
        this.#sheet.openRow()
        this.#column = 0
        return
      case 'tc':
        if (this.#tables !== 1) return
        this.#cell = ''
        this.#across = 1
        this.#goesOn = false
        return
      case 'gridSpan':
        if (this.#tables === 1) this.#across = Number(tag.prefixed('val') ?? 1)
        return
      case 'vMerge':
        this.#goesOn = tag.prefixed('val') !== 'restart'
        return
      case 'tab':
        this.#paragraph += '\t'
        return
      case 'br':
      case 'cr':
        this.#paragraph += '\n'
        return
      case 'docVar':
        this.#paragraph += `\n${tag.prefixed('val') ?? ''}\n`
        return
      case 'docPr':
      case 'cNvPr':
        this.#alternative(tag)
        return
      default:
        if (wordElements.has(tag.name)) this.#inWords = true
    }
  }

  text(text: string): void {
    if (this.#inWords) this.#paragraph += text
  }

  close(name: string): void {
    switch (name) {
      case 'p':
        this.#endParagraph()
        return
      case 'tc':
        if (this.#tables === 1) this.#endCell()
        else this.#cell += '\t'
        return
      case 'tr':
        if (this.#tables === 1) this.wanted = this.#sheet.closeRow() && this.wanted
        else this.#cell += '\n'
        return
      case 'tbl':
        this.#tables = Math.max(this.#tables - 1, 0)
        if (this.#tables === 0) this.#above.clear()
        return
      default:
        if (!wordElements.has(name)) return
        this.#inWords = false
        // Properties and charts have no paragraphs.
        if (name !== 't' && name !== 'delText' && name !== 'text') this.#endParagraph()
    }
  }

  /** What is left where the part broke off. */
  end(): void {
    this.#endParagraph()
    if (this.#cell !== '') this.#sheet.paragraph(this.#cell)
  }

  /** What a picture or shape says to those who do not see it. */
  #alternative(tag: OpenTag): void {
    for (const name of ['title', 'descr']) {
      const words = tag.attribute(name) ?? ''
      if (words !== '') this.#paragraph += `\n${words}\n`
    }
  }

  #endParagraph(): void {
    if (this.#tables > 0) this.#cell += (this.#cell === '' || this.#paragraph === '' ? '' : '\n') + this.#paragraph
    else this.wanted = this.#sheet.paragraph(this.#paragraph) && this.wanted
    this.#paragraph = ''
  }

  #endCell(): void {
    this.#endParagraph()
    const text = this.#goesOn ? (this.#above.get(this.#column) ?? this.#cell) : this.#cell
    this.#above.set(this.#column, text)
    this.#sheet.cell(text, { across: this.#across })
    this.#column += this.#across
    this.#cell = ''
  }
}
