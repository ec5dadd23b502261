import type { CellSink } from '../detect/cell-source.ts'
import { readDif } from './dif/read-dif.ts'
import { readHtml } from './html/read-html.ts'
import { readLibrary } from './library/read-library.ts'
import { readFlatOpenDocument } from './open-document/read-open-document.ts'
import type { ReadBudget } from './read-budget.ts'
import { looksLikeMail, readMail } from './mail/read-mail.ts'
import type { ReadInput, ReadMember } from './read-input.ts'
import type { FinalOutcome } from './read-outcome.ts'
import { readCards } from './records/read-cards.ts'
import { readJson } from './records/read-json.ts'
import { looksLikePairs, readPairs } from './records/read-pairs.ts'
import { looksLikeSql, readSql } from './records/read-sql.ts'
import { readXml } from './records/read-xml.ts'
import { readRtf } from './rtf/read-rtf.ts'
import { sniffFormat } from './sniff-format.ts'
import { readSpreadsheetMl } from './spreadsheetml/read-spreadsheetml.ts'
import { armouredContent } from './text/armoured-content.ts'
import { decodeText } from './text/decode-text.ts'
import { detectEncoding, type EncodedText } from './text/detect-encoding.ts'
import { escapedContent } from './text/escaped-content.ts'
import { readText } from './text/read-text.ts'

/** Markup that is HTML, or a page of a web system that leaves out its beginning. */
const html = /^<(!doctype\s+html|html|head|body|meta|title|style|table|tr|div|center|form|h[1-6]|span|p)[\s>]/i

/** XML spreadsheet 2003. */
const spreadsheetMl = /^<([\w-]+:)?Workbook[\s>]/

/** Flat OpenDocument: the whole document in one XML file. */
const flatOpenDocument = /<office:document[\s>]/

/** Symbolic link: the library's text format that begins with letters of its own. */
const sylk = 'ID;P'

/** Data interchange format. */
const dif = /^TABLE\r?\n0,1\r?\n/

/** Reads content without a signature, which is text of some kind; null if it is not text at all. */
export async function readUnmarked(
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
  tell: (format: string) => void,
): Promise<FinalOutcome | null> {
  if (input.content.toString('latin1', 0, 5) === '{\\rtf') {
    tell('rtf')
    return readRtf(input, sink, budget, readMember)
  }
  const encoded = detectEncoding(input.content)
  if (encoded === null) return null
  const start = startOf(input.content, encoded)
  const whole = (): string => [...decodeText(input.content, encoded)].join('')
  if (start.startsWith(sylk)) {
    tell('sylk')
    // The library guesses encodings worse than we do.
    return readLibrary(whole(), input.inside, sink, budget)
  }
  if (dif.test(start)) {
    tell('dif')
    return readDif(whole(), input.inside, sink, budget)
  }
  const markup = withoutProlog(start)
  if (spreadsheetMl.test(markup)) {
    tell('spreadsheetml')
    return readSpreadsheetMl(whole(), input.inside, sink, budget)
  }
  if (html.test(markup)) {
    tell('html')
    return readHtml(whole(), input.inside, sink, budget)
  }
  if (flatOpenDocument.test(start)) {
    tell('fods')
    return readFlatOpenDocument(decodeText(input.content, encoded), input.inside, sink, budget)
  }
  const told = await readTold(start, markup, whole, input, sink, budget, readMember, tell)
  if (told !== null) return told
  const plain = escapedContent(start, whole)
  if (plain !== null) {
    tell('escaped')
    return readMember(Buffer.from(plain), '')
  }
  const { format, outcome } = readText(input, encoded, sink, budget)
  tell(format)
  return outcome
}

/** Text that programs write for programs, with names for what it holds; `null` where it does not come out even. */
async function readTold(
  start: string,
  markup: string,
  whole: () => string,
  input: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
  tell: (format: string) => void,
): Promise<FinalOutcome | null> {
  if (looksLikeMail(start)) {
    tell('mail')
    return readMail(input, sink, budget, readMember)
  }
  if (/^\s*BEGIN:V(?:CARD|CALENDAR|NOTE|EVENT)\b/i.test(start)) {
    tell('cards')
    return readCards(whole(), input.inside, sink, budget)
  }
  if (looksLikeSql(start)) {
    tell('sql')
    return readSql(whole(), input.inside, sink, budget)
  }
  if (looksLikePairs(start)) {
    tell('pairs')
    return readPairs(whole(), input.inside, sink, budget)
  }
  const [format, outcome] = /^\s*[[{]/.test(start)
    ? ['json', readJson(whole(), input.inside, sink, budget)]
    : markup.startsWith('<')
      ? ['xml', readXml(whole(), input.inside, sink, budget)]
      : ['armoured', await readArmoured(start, whole, readMember)]
  if (outcome !== null) tell(format)
  return outcome
}

/** What the text stands for, where that is a file of a kind or text again. */
async function readArmoured(start: string, whole: () => string, readMember: ReadMember): Promise<FinalOutcome | null> {
  if (!/^(?:data:|-----BEGIN|\s*[\w+/=-]{16})/.test(start)) return null
  const content = armouredContent(whole())
  if (content === null || (sniffFormat(content) === 'unknown' && detectEncoding(content) === null)) return null
  return readMember(content, '')
}

function startOf(content: Buffer, encoded: EncodedText): string {
  const [first] = decodeText(content.subarray(0, 8192), encoded)
  return first ?? ''
}

/** Cuts off what may stand before the first element: spaces, XML declarations, comments, document types but HTML's. */
function withoutProlog(start: string): string {
  let rest = start.trimStart()
  for (;;) {
    const end = prologEnd(rest)
    const at = end === null ? -1 : rest.indexOf(end)
    if (end === null || at < 0) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

function prologEnd(text: string): string | null {
  if (text.startsWith('<!--')) return '-->'
  if (text.startsWith('<?')) return '?>'
  if (!/^<!doctype\s+(?!html)/i.test(text)) return null
  return /^[^>[]*\[/.test(text) ? ']>' : '>'
}
