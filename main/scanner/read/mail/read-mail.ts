import type { CellSink } from '../../detect/cell-source.ts'
import { DocumentSheet } from '../document/document-sheet.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { sniffFormat } from '../sniff-format.ts'
import { detectEncoding } from '../text/detect-encoding.ts'
import { decodeHeader, decodeTransfer } from './transfer-encoding.ts'

/** What messages begin with; two such lines at the top, one of them about the content, are a message. */
const header =
  /^(?:from|to|cc|bcc|subject|date|received|return-path|delivered-to|reply-to|message-id|mime-version|content-type|content-transfer-encoding|x-[\w-]+|dkim-signature|snapshot-content-location):/i

/** Parts that hold no words of anybody. */
const silent = /^(?:image|audio|video|font|application\/(?:pkcs7-signature|pgp-signature))/i

/** Encodings of long ago that are not decoded here. */
const unknownEncoding = /^(?:x-)?(?:uu|yenc|binhex)/i

/** So many parts no letter has. */
const mostParts = 2000

/** True for the beginning of a message (eml), a page saved as one (mht) or a folder of messages (mbox). */
export function looksLikeMail(start: string): boolean {
  const lines = start.replace(/^From .*\r?\n/, '').split(/\r?\n(?![ \t])/, 60)
  const end = lines.indexOf('')
  const head = end < 0 ? lines : lines.slice(0, end)
  const known = head.filter((line) => header.test(line))
  return (
    known.length >= 2 &&
    known.length * 3 >= head.length &&
    head.some((line) => /^(?:mime-version|content-type|received|message-id|subject):/i.test(line))
  )
}

/** Reads messages: subject, sender and receivers, the words, and what is attached as files of their own. */
export async function readMail(
  { content, inside }: ReadInput,
  sink: CellSink,
  budget: ReadBudget,
  readMember: ReadMember,
): Promise<FinalOutcome> {
  const messages = content.toString('latin1').split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/)
  let outcome: FinalOutcome = readWhole
  const parts = { left: mostParts }
  for (const message of messages) {
    if (message.trim() === '') continue
    const sheet = new DocumentSheet(sink, budget, { kind: 'text', inside })
    const { head } = split(message)
    const subject = decodeHeader(asWritten(valueOf(head, 'subject')))
    for (const name of ['subject', 'from', 'to', 'cc']) sheet.paragraph(decodeHeader(asWritten(valueOf(head, name))))
    outcome = joinOutcomes(
      joinOutcomes(outcome, sheet.end()),
      await readEntity(message, budget, namedAfter(subject, readMember), parts, 0),
    )
    if (budget.stop !== null) return readPart(budget.stop)
  }
  return outcome
}

/** What a message says stands under its subject, as the words of a file under its name. */
function namedAfter(subject: string, readMember: ReadMember): ReadMember {
  return (content, name) => readMember(content, name === '' ? subject : name)
}

/** A message or a part of one: its parts in turn, or its content. */
async function readEntity(
  entity: string,
  budget: ReadBudget,
  readMember: ReadMember,
  parts: { left: number },
  depth: number,
): Promise<FinalOutcome> {
  if (!budget.inTime()) return readPart(budget.stop ?? 'timed-out')
  if (parts.left-- <= 0 || depth > 20) return readPart('too-deep')
  const { head, body } = split(entity)
  const type = valueOf(head, 'content-type')
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (/^multipart\//i.test(type) && mark !== undefined) {
    let outcome: FinalOutcome = readWhole
    for (const part of body.split(new RegExp(`(?:^|\\r?\\n)--${escaped(mark)}(?:--)?[ \\t]*(?:\\r?\\n|$)`))) {
      if (part.trim() !== '') outcome = joinOutcomes(outcome, await readPartOf(part, budget, readMember, parts, depth))
    }
    return outcome
  }
  const encoding = valueOf(head, 'content-transfer-encoding')
  const content = decodeTransfer(body, encoding)
  if (!budget.takeInflated(content.length)) return readPart(budget.stop ?? 'too-large')
  // What a part is called need not be what it is.
  if (content.length === 0 || (silent.test(type) && isWordless(content))) return readWhole
  const outcome = await readMember(content, fileName(head))
  return unknownEncoding.test(encoding) ? joinOutcomes(outcome, readPart('unsupported')) : outcome
}

function isWordless(content: Buffer): boolean {
  const format = sniffFormat(content)
  return format === 'picture' || format === 'media' || (format === 'unknown' && detectEncoding(content) === null)
}

/** What stands before the first mark is for programs that know no parts: words, if it has no headers. */
async function readPartOf(
  part: string,
  budget: ReadBudget,
  readMember: ReadMember,
  parts: { left: number },
  depth: number,
): Promise<FinalOutcome> {
  const begins = /^\r?\n/.test(part) || /^[\w-]+:/.test(part)
  return begins ? readEntity(part, budget, readMember, parts, depth + 1) : readMember(Buffer.from(part, 'latin1'), '')
}

function split(entity: string): { readonly head: string; readonly body: string } {
  const gap = /^\r?\n|\r?\n\r?\n/.exec(entity)
  return gap === null
    ? { head: entity, body: '' }
    : { head: entity.slice(0, gap.index), body: entity.slice(gap.index + gap[0].length) }
}

/** A header's value with its further lines. */
function valueOf(head: string, name: string): string {
  const found = new RegExp(`^${name}[ \\t]*:([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)`, 'im').exec(head)
  return (found?.[1] ?? '').replace(/\r?\n[ \t]+/g, ' ').trim()
}

function fileName(head: string): string {
  const told = `${valueOf(head, 'content-disposition')}; ${valueOf(head, 'content-type')}`
  const found = /\b(?:file)?name\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(told)
  return decodeHeader(asWritten(found?.[1] ?? found?.[2] ?? ''))
}

/** Headers that were not encoded are UTF-8, or nobody knows. */
function asWritten(latin: string): string {
  return Buffer.from(latin, 'latin1').toString()
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
