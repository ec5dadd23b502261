import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FinalOutcome } from '../read-outcome.ts'
import { RecordSheet, type Field } from './record-sheet.ts'

/** `- name: x` begins an entry of a YAML list, `[x]` a section of settings. */
const beginning = /^\s*-\s+(?=[^\s:][^:]{0,40}:\s)|^\s*\[([^\]]{1,200})\]\s*$/u
/** The colon of an hour parts nothing: `王芳 08:21` above what she wrote. */
const pair = /^\s*([\p{L}_][\p{L}\p{N}_ .-]{0,40}?)\s*(?!(?<=\d):[0-5]\d(?!\d))[:=]\s*(.*)$/u
const quotes = /^(["'])(.*)\1$/su

/** True for the beginning of YAML lists and settings: two entries at least, and little else but pairs. */
export function looksLikePairs(start: string): boolean {
  const lines = start.split(/\r?\n/u).filter((line) => line.trim() !== '')
  const begun = lines.filter((line) => beginning.test(line)).length
  const paired = lines.filter((line) => pair.test(line.replace(beginning, ''))).length
  return begun >= 2 && paired >= begun && (begun + paired) * 10 >= lines.length * 9
}

/** Reads YAML lists and settings in sections: each entry a record, what is no pair a line. */
export function readPairs(text: string, inside: readonly string[], sink: CellSink, budget: ReadBudget): FinalOutcome {
  const sheet = new RecordSheet(sink, budget, inside)
  let fields: Field[] = []
  for (const line of text.split(/\r?\n/u)) {
    const begun = beginning.exec(line)
    if (begun !== null) {
      if (!sheet.record(fields)) return sheet.end()
      fields = begun[1] === undefined ? [] : [['[]', begun[1]]]
    }
    const rest = line.replace(beginning, '')
    const found = pair.exec(rest)
    const value = (found?.[2] ?? '').trim().replace(quotes, '$2')
    if (found !== null && value !== '') fields.push([found[1] ?? '', value])
    else if (rest.trim() !== '' && !(sheet.record(fields.splice(0)) && sheet.line(rest))) break
  }
  sheet.record(fields)
  return sheet.end()
}
