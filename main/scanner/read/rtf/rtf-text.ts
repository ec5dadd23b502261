import type { DocumentSheet } from '../document/document-sheet.ts'

/** Groups that hold fonts, colours, styles, pictures and settings, no words. */
const silent: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'pict',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'themedata',
  'colorschememapping',
  'latentstyles',
  'datastore',
  'xmlnstbl',
  'wgrffmtfilter',
  'mmathPr',
  'fldinst',
  'filetbl',
])

/** Windows' code pages by their numbers. */
const codePages: Readonly<Record<string, string>> = { 936: 'gb18030', 950: 'big5', 65001: 'utf-8', 54936: 'gb18030' }

/** Marks of characters. */
const marks: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '-': '',
  emdash: '—',
  endash: '–',
  bullet: '·',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
}

const token = /\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})? ?|([^a-zA-Z']))|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gs

/** Walks the tokens of a rich text and hands lines and rows to the sheet. */
export class RtfText {
  /** Embedded files, in hexadecimal digits. */
  readonly objects: string[] = []
  readonly #sheet: DocumentSheet
  readonly #groups: { silent: boolean; object: boolean; skip: number }[] = []
  #state = { silent: false, object: false, skip: 1 }
  #decoder = new TextDecoder('gb18030')
  #bytes: number[] = []
  #text = ''
  #cells: string[] = []
  /** Characters still to be left out: those that stand in for a `\u` in old programs. */
  #standIns = 0

  constructor(sheet: DocumentSheet) {
    this.#sheet = sheet
  }

  /** False where groups stay open: the file was cut. */
  read(rtf: string): boolean {
    for (const [, hex, word, number, symbol, brace, , text] of rtf.matchAll(token)) {
      if (hex !== undefined) this.#byte(Number.parseInt(hex, 16))
      else if (word !== undefined) this.#word(word, number)
      else if (symbol !== undefined) this.#symbol(symbol)
      else if (brace === '{') this.#groups.push({ ...this.#state })
      else if (brace === '}') this.#close()
      else if (text !== undefined) this.#run(text)
    }
    this.#endParagraph()
    return this.#groups.length === 0
  }

  #close(): void {
    this.#flush()
    this.#state = this.#groups.pop() ?? this.#state
    this.#standIns = 0
  }

  #symbol(symbol: string): void {
    // A group that old programs may pass by: its own word tells what it is.
    if (symbol === '*') return
    if (symbol === '\n' || symbol === '\r') this.#endParagraph()
    else this.#words(marks[symbol] ?? symbol)
  }

  #word(word: string, number: string | undefined): void {
    if (silent.has(word)) this.#state.silent = true
    switch (word) {
      case 'objdata':
        this.#state.object = true
        this.objects.push('')
        return
      case 'ansicpg':
        this.#decoder = new TextDecoder(codePages[number ?? ''] ?? 'gb18030')
        return
      case 'uc':
        this.#state.skip = Number(number ?? 1)
        return
      case 'u':
        this.#words(String.fromCharCode(Number(number ?? 0) & 0xffff))
        this.#standIns = this.#state.skip
        return
      case 'tab':
        this.#words('\t')
        return
      case 'par':
      case 'line':
      case 'sect':
      case 'page':
        this.#endParagraph()
        return
      case 'cell':
      case 'nestcell':
        this.#flush()
        this.#cells.push(this.#text)
        this.#text = ''
        return
      case 'row':
      case 'nestrow':
        this.#endRow()
        return
      default:
        if (word in marks) this.#words(marks[word] ?? '')
    }
  }

  #byte(byte: number): void {
    if (this.#standIns > 0) this.#standIns--
    else if (!this.#state.silent) this.#bytes.push(byte)
  }

  #run(text: string): void {
    if (this.#state.object) this.objects.push((this.objects.pop() ?? '') + text)
    else if (!this.#state.silent) for (const letter of text) this.#letter(letter)
  }

  #letter(letter: string): void {
    if (this.#standIns > 0) this.#standIns--
    // Bytes of a letter may be written as letters themselves: the second byte of GBK is below 0x80.
    else if (letter.charCodeAt(0) >= 0x80 || this.#bytes.length > 0) this.#byte(letter.charCodeAt(0) & 0xff)
    else this.#words(letter)
  }

  #words(text: string): void {
    this.#flush()
    if (!this.#state.silent && !this.#state.object) this.#text += text
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    this.#text += this.#decoder.decode(Uint8Array.from(this.#bytes))
    this.#bytes = []
  }

  #endParagraph(): void {
    this.#flush()
    if (this.#cells.length > 0) {
      this.#text += '\n'
      return
    }
    this.#sheet.paragraph(this.#text)
    this.#text = ''
  }

  #endRow(): void {
    this.#flush()
    if (this.#cells.length === 0) return
    this.#sheet.openRow()
    for (const cell of this.#cells) this.#sheet.cell(cell)
    this.#sheet.closeRow()
    this.#cells = []
    this.#text = ''
  }
}
