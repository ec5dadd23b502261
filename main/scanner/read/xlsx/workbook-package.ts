import { inflateMember } from '../zip/inflate-member.ts'
import { partDecoder } from './part-text.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { XmlTokens, type XmlReader } from './xml-tokens.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { ZipEntry, ZipListing } from '../zip/zip-entry.ts'

/** Part names are compared as Excel does: without case, backslashes as slashes, no leading slash. */
export function partKey(name: string): string {
  const steps: string[] = []
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}

/** The parts of a workbook, read by name; `outcome` gathers how far that went. */
export class WorkbookPackage {
  outcome: FinalOutcome
  readonly budget: ReadBudget
  readonly #file: Buffer
  readonly #entries = new Map<string, ZipEntry>()

  constructor(file: Buffer, listing: ZipListing, budget: ReadBudget) {
    this.#file = file
    this.budget = budget
    this.outcome = listing.sound ? readWhole : readPart('damaged')
    for (const entry of listing.entries) {
      const key = partKey(entry.name)
      if (entry.name.endsWith('/')) continue
      // Two parts of one name: programs differ in which one they show.
      if (this.#entries.has(key)) this.note(readPart('damaged'))
      else this.#entries.set(key, entry)
    }
  }

  /** Keys of all parts, in the order of the file. */
  keys(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(key: string): boolean {
    return this.#entries.has(key)
  }

  note(outcome: FinalOutcome): void {
    this.outcome = joinOutcomes(this.outcome, outcome)
  }

  /** Feeds a part's bytes as they are. False if there is no such part. */
  async readRaw(key: string, take: (chunk: Buffer) => boolean): Promise<boolean> {
    const entry = this.#entries.get(key)
    if (entry === undefined) return false
    this.note(await inflateMember(this.#file, entry, this.budget, take))
    return true
  }

  /** Feeds a part's bytes, brought to UTF-8. False if there is no such part. */
  readBytes(key: string, take: (chunk: Buffer) => boolean): Promise<boolean> {
    let decoder: TextDecoder | null | undefined
    let begun = false
    return this.readRaw(key, (chunk) => {
      if (!begun) decoder = partDecoder(chunk)
      begun = true
      if (decoder === null) return take(chunk)
      if (decoder !== undefined) return take(Buffer.from(decoder.decode(chunk, { stream: true })))
      this.note(readPart('unsupported'))
      return false
    })
  }

  /**
   * Tells a part's tokens to a reader. False if there is no such part. `loose` is for VML, which some writers do not
   * close properly.
   */
  async readTokens(key: string, reader: XmlReader, loose = false): Promise<boolean> {
    const tokens = new XmlTokens(reader)
    const utf8 = new TextDecoder()
    const found = await this.readBytes(key, (chunk) => {
      return tokens.feed(utf8.decode(chunk, { stream: true })) || this.budget.stopWith('too-large')
    })
    tokens.finish()
    const whole = loose || (tokens.depth === 0 && tokens.sawElement)
    if (found && (!whole || tokens.sawDoctype)) this.note(readPart('damaged'))
    return found
  }
}
