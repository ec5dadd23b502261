import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readPart, type FinalOutcome } from '../read-outcome.ts'
import { emitValues, type Value } from './emit-values.ts'
import { RecordSheet } from './record-sheet.ts'

/** Of a letter of JSON, what its values take in memory, about. */
const bytesALetter = 8

const [quote, colon, backslash] = [0x22, 0x3a, 0x5c]

/** Numerals that a double cannot hold: IDs that an export wrote without quotes. */
const longNumeral = /([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g

/** The same beside texts that look like it: slower, and asked only where that hurt a text. */
const textOrLongNumeral = /"[^"\\]*(?:\\.[^"\\]*)*"|([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/gs

const readings: readonly ((json: string) => string)[] = [
  (json) => json.replace(longNumeral, '$1"$2"'),
  (json) =>
    json.replace(textOrLongNumeral, (found: string, before?: string, digits?: string) =>
      digits === undefined ? found : `${before ?? ''}"${digits}"`,
    ),
  (json) => json,
]

/** Reads JSON, whole or one value a line; `null` where the text is something else. */
export function readJson(
  text: string,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
): FinalOutcome | null {
  if (!budget.mayHold(text.length * bytesALetter)) return readPart(budget.stop ?? 'out-of-memory')
  const values = parse(text)
  if (values === null) return null
  const sheet = new RecordSheet(sink, budget, inside)
  emitValues(values.length === 1 ? (values[0] ?? null) : values, sheet)
  return sheet.end()
}

function parse(text: string): readonly Value[] | null {
  const whole = parseOne(text)
  if (whole !== undefined) return [whole]
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const values = lines.map(parseOne)
  return values.length > 0 && values.every((value) => value !== undefined) ? values : null
}

/** Every name is followed by a colon, and no other colon stands outside of the texts. */
function namesWritten(json: string): number {
  let names = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at)
    if (letter === backslash) at++
    else if (letter === quote) inText = !inText
    else if (letter === colon && !inText) names++
  }
  return names
}

function namesIn(value: Value): number {
  if (typeof value !== 'object' || value === null) return 0
  const within: readonly Value[] = Array.isArray(value) ? value : Object.values(value)
  return within.reduce<number>((sum, one) => sum + namesIn(one), Array.isArray(value) ? 0 : within.length)
}

/** Objects and lists only: a bare number is text. Names that come twice would hide the first, so such text is not taken. */
function parseOne(text: string): Value | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  for (const reading of readings) {
    try {
      const written = reading(text)
      const value = JSON.parse(written) as Value
      return namesIn(value) === namesWritten(written) ? value : undefined
    } catch {
      continue
    }
  }
  return undefined
}
