/** What people write among a file's properties, by number: of the summary, then of the document summary ([MS-OLEPS]). */
const summary: Readonly<Record<number, string>> = {
  2: 'title',
  3: 'subject',
  4: 'author',
  5: 'keywords',
  6: 'comments',
  8: 'lastAuthor',
}
const documentSummary: Readonly<Record<number, string>> = { 2: 'category', 14: 'manager', 15: 'company' }

const bytesText = 30
const wideText = 31
const codePageProperty = 1
const utf8CodePage = 65_001

export interface OleProperty {
  readonly name: string
  readonly text: string
}

/** Reads the texts of a property stream; what it cannot make out is left out. */
export function oleProperties(stream: Buffer, kind: 'summary' | 'document-summary'): readonly OleProperty[] {
  const names = kind === 'summary' ? summary : documentSummary
  const section = u32(stream, 44)
  const offsets = new Map<number, number>()
  for (let i = 0; i < Math.min(u32(stream, section + 4), 100); i++) {
    offsets.set(u32(stream, section + 8 + i * 8), section + u32(stream, section + 12 + i * 8))
  }
  const codePage = u32(stream, (offsets.get(codePageProperty) ?? stream.length) + 4) & 0xffff
  return Object.entries(names).flatMap(([id, name]) => {
    const text = textAt(stream, offsets.get(Number(id)) ?? stream.length, codePage)
    return text === '' ? [] : [{ name, text }]
  })
}

const utf8 = new TextDecoder('utf-8')
const gb18030 = new TextDecoder('gb18030')

function textAt(stream: Buffer, at: number, codePage: number): string {
  const type = u32(stream, at)
  const letters = u32(stream, at + 4)
  const from = at + 8
  if (type === wideText) return cut(stream.toString('utf16le', from, Math.min(from + letters * 2, stream.length)))
  if (type !== bytesText) return ''
  return cut((codePage === utf8CodePage ? utf8 : gb18030).decode(stream.subarray(from, from + letters)))
}

function cut(text: string): string {
  return text.replace(/\0[\s\S]*$/, '').trim()
}

function u32(stream: Buffer, at: number): number {
  return at >= 0 && at + 4 <= stream.length ? stream.readUInt32LE(at) : 0
}
