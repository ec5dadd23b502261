import type { ReadBudget } from '../read-budget.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { partDecoder } from '../xlsx/part-text.ts'
import { XmlTokens, type XmlReader } from '../xlsx/xml-tokens.ts'
import { inflateMember } from '../zip/inflate-member.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

/** A reader of XML that may have enough before its end. */
export interface StoppableReader extends XmlReader {
  /** False once it wants no more. */
  readonly wanted: boolean
}

/** Reads XML in pieces and knows whether all of it was understood. */
export class XmlPart {
  readonly #reader: StoppableReader
  readonly #tokens: XmlTokens
  #decoder: TextDecoder | null = null
  #fits = true

  constructor(reader: StoppableReader) {
    this.#reader = reader
    this.#tokens = new XmlTokens(reader)
  }

  /** Answers whether more is wanted. */
  feed(chunk: Buffer): boolean {
    this.#decoder ??= partDecoder(chunk) ?? new TextDecoder()
    return this.feedText(this.#decoder.decode(chunk, { stream: true }))
  }

  feedText(text: string): boolean {
    this.#fits &&= this.#tokens.feed(text)
    return this.#fits && this.#reader.wanted
  }

  /** Whole where there are elements and each was closed, and no entity was declared, whose text nobody would have seen. */
  get outcome(): FinalOutcome {
    if (!this.#fits) return readPart('too-large')
    const { depth, sawElement, sawDoctype } = this.#tokens
    return depth === 0 && sawElement && !sawDoctype ? readWhole : readPart('damaged')
  }
}

/** Reads a member of a zip file as XML. */
export async function readXmlMember(
  content: Buffer,
  entry: ZipEntry,
  reader: StoppableReader,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const part = new XmlPart(reader)
  const outcome = await inflateMember(content, entry, budget, (chunk) => part.feed(chunk))
  return budget.stop === null ? joinOutcomes(outcome, part.outcome) : outcome
}
