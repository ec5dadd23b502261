import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { FinalOutcome } from '../read-outcome.ts'
import { RecordSheet } from './record-sheet.ts'

/** Names may stand in `, " or brackets. */
const table = String.raw`["\x60[]?([\w.$\u4e00-\u9fff"\x60\][]+?)["\x60\]]?`
const insert = new RegExp(
  String.raw`\binsert\s+(?:ignore\s+|low_priority\s+)?(?:into\s+)?${table}\s*(?:\(([^()]*)\)\s*)?values?\s*`,
  'giu',
)
const create = new RegExp(String.raw`\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?${table}\s*\(`, 'giu')
const copy = new RegExp(String.raw`^copy\s+${table}\s*\(([^()]*)\)\s+from\s+stdin`, 'iu')
const copyEnd = '\\.'
const notColumn = /^(?:primary|unique|key|constraint|index|foreign|check|fulltext)\b/iu

/** True for the beginning of what a database hands out as statements. */
export function looksLikeSql(start: string): boolean {
  return /\binsert\s+(?:ignore\s+)?into\s[^;]{1,4000}?\bvalues?\s*\(|^copy\s.{1,2000}\sfrom\s+stdin/imu.test(start)
}

/**
 * Reads statements that fill tables (`INSERT INTO`, PostgreSQL's `COPY`): each row a record under the columns' names, or
 * under the comments that the table was made with. Everything else is words.
 */
export function readSql(text: string, inside: readonly string[], sink: CellSink, budget: ReadBudget): FinalOutcome {
  const reader = new SqlReader(new RecordSheet(sink, budget, inside))
  reader.read(text)
  return reader.sheet.end()
}

class SqlReader {
  readonly sheet: RecordSheet
  /** Columns by table, as the table was made. */
  readonly #columns = new Map<string, readonly Column[]>()

  constructor(sheet: RecordSheet) {
    this.sheet = sheet
  }

  read(text: string): void {
    let at = 0
    insert.lastIndex = 0
    for (let found = insert.exec(text); found !== null; found = insert.exec(text)) {
      if (!this.#words(text.slice(at, found.index))) return
      const columns = this.#named(found[1] ?? '', found[2])
      at = insert.lastIndex
      if (!this.sheet.about(tableName(found[1] ?? ''))) return
      for (let row = readTuple(text, at); row !== null; row = readTuple(text, at)) {
        if (!this.#record(columns, row.values)) return
        at = row.end
      }
      insert.lastIndex = Math.max(at, insert.lastIndex)
    }
    this.#words(text.slice(at))
  }

  /** What stands between the rows: tables that are made, rows of `COPY`, and words. */
  #words(text: string): boolean {
    create.lastIndex = 0
    for (let made = create.exec(text); made !== null; made = create.exec(text)) {
      const { definitions, end } = definitionsIn(text, create.lastIndex)
      this.#columns.set(tableName(made[1] ?? ''), definitions.flatMap(columnOf))
      create.lastIndex = end
    }
    let columns: readonly Column[] | null = null
    for (const line of text.split(/\r?\n/u)) {
      const begun = copy.exec(line)
      if (begun !== null) {
        columns = this.#named(begun[1] ?? '', begun[2])
        if (!this.sheet.about(tableName(begun[1] ?? ''))) return false
      } else if (line === copyEnd) columns = null
      else if (columns !== null) {
        if (!this.#record(columns, line.split('\t'))) return false
      } else if (/[\p{L}\d]/u.test(line) && !this.sheet.line(line.replace(/^\s*--\s*/u, ''))) return false
    }
    return true
  }

  #record(columns: readonly Column[], values: readonly string[]): boolean {
    return this.sheet.record(values.map((value, i) => [columns[i]?.title ?? `#${String(i + 1)}`, value]))
  }

  #named(name: string, list: string | undefined): readonly Column[] {
    const known = this.#columns.get(tableName(name)) ?? []
    if (list === undefined) return known
    return list.split(',').map((column) => {
      const bare = column.replace(/[`"[\]\s]/gu, '')
      return known.find((one) => one.name === bare) ?? { name: bare, title: bare }
    })
  }
}

interface Column {
  readonly name: string
  /** Its comment, where it has one, tells more than its name. */
  readonly title: string
}

function tableName(written: string): string {
  return (
    written
      .replace(/[`"[\]]/gu, '')
      .split('.')
      .at(-1) ?? ''
  )
}

function columnOf(definition: string): readonly Column[] {
  const name = /^\s*[`"[]?([\w$\u4e00-\u9fff]+)/u.exec(definition)?.[1]
  if (name === undefined || notColumn.test(definition.trim())) return []
  return [{ name, title: /comment\s+'([^']+)'/iu.exec(definition)?.[1] ?? name }]
}

/** What stands between commas, up to the bracket that closes the table; brackets and quotes within belong to a column. */
function definitionsIn(text: string, from: number): { readonly definitions: readonly string[]; readonly end: number } {
  const definitions: string[] = []
  let begun = from
  let depth = 0
  let quoted = false
  let at = from
  for (; at < text.length && depth >= 0; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (letter === "'") quoted = !quoted
    else if (quoted) continue
    else if (letter === '(') depth++
    else if (letter === ')') depth--
    if (quoted || depth > 0 || (letter !== ',' && depth === 0)) continue
    definitions.push(text.slice(begun, at))
    begun = at + 1
  }
  return { definitions, end: at }
}

/** `(1, '李丽', NULL)`: the next row, with a comma or a line before it; `null` where none follows. */
function readTuple(text: string, from: number): { readonly values: readonly string[]; readonly end: number } | null {
  const start = /\s*(?:,\s*)?\(/uy
  start.lastIndex = from
  if (start.exec(text) === null) return null
  const values: string[] = []
  // A bare value begins with no space, and ends where the next one begins: a row of spaces is gone through once.
  const cell =
    /\s*(?:N?'((?:[^'\\]|''|\\.)*)'\s*|"((?:[^"\\]|""|\\.)*)"\s*|((?:[^\s,()'][^,()']*)?(?:\([^()]*\)[^,()']*)?))([,)])/suy
  cell.lastIndex = start.lastIndex
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const quoted = found[1] ?? found[2]
    const bare = (found[3] ?? '').trim()
    values.push(quoted === undefined ? (/^null$/iu.test(bare) ? '' : bare) : quoted.replace(/\\(.)|'(')/gsu, '$1$2'))
    if (found[4] === ')') return { values, end: cell.lastIndex }
  }
  return null
}
