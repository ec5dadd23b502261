import type { CaseRecord } from '../cases/case-record.ts'
import { emptyRecord, hasIdentity } from '../cases/case-record.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import type { CellRow } from '../cell-source.ts'
import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { listedNames, listsNames } from '../columns/listed-names.ts'
import { namesSomeone } from '../columns/names-someone.ts'
import { isWordlessColumn } from '../judge/wordless-column.ts'
import type { TableVerdict } from '../judge/table-verdict.ts'
import { maskCell } from '../report/mask-words.ts'
import { describeColumns, explainVerdict } from '../report/table-reasons.ts'
import { TableTally } from '../report/table-tally.ts'
import type { Masked } from '../../../../shared/domain/masked.ts'
import type { TableFinding } from '../../../../shared/domain/finding.ts'
import { readShiftedCells, standsOutOfLine } from '../rows/read-shifted-cells.ts'
import { readPlannedCells } from '../rows/read-planned-cells.ts'
import { isSignedRow } from '../rows/signed-row.ts'
import { isNameAlone, isNumberAlone } from '../rows/number-alone.ts'
import { isTotal } from '../rows/total-row.ts'
import { RowReader } from '../rows/row-reader.ts'
import { planRows, type RowPlan } from '../rows/row-plan.ts'
import { peopleInGrid } from '../text/people-in-grid.ts'
import { severalInLine } from '../text/several-in-line.ts'
import { readLine } from '../text/read-line.ts'
import { foldWidth } from '../text/fold-text.ts'
import { normaliseName } from '../values/person-name.ts'
import { surePhones } from '../values/phone.ts'
import { careWords, tellsOfCare } from '../judge/care-words.ts'

export interface TablePlace {
  readonly sheet: string
  readonly inside: readonly string[]
  readonly isPlace: boolean
  readonly epoch1904: boolean
}

/** How a table's columns and rows are named in its finding. */
export interface TableNaming {
  readonly at: (column: number) => Masked
  /** `left` and `right` are the outermost columns read, `first` and `last` the rows with a case; all zero-based. */
  readonly place: (left: number, right: number, first: number, last: number) => string
}

/** Three names with their mobiles. */
const shortestCrowd = 3 * 13

type AnyRow = Pick<CellRow, 'row' | 'count' | 'column' | 'kind' | 'text'>

/** A table whose columns are understood: takes its rows one by one, decoding only the columns that count. */
export class OpenTable {
  readonly plan: RowPlan
  readonly verdict: TableVerdict
  readonly #columns: readonly ColumnMeaning[]
  readonly #headings: ReadonlySet<string>
  readonly #sink: CaseSink
  readonly #place: TablePlace
  readonly #reader: RowReader
  readonly #tally = new TableTally()
  /** Some cells of names are long enough for three people: only then each is looked at. */
  readonly #isCrowded: boolean
  readonly #lists: ReadonlySet<number>
  readonly #naming: TableNaming

  constructor(
    columns: readonly ColumnMeaning[],
    verdict: TableVerdict,
    sink: CaseSink,
    place: TablePlace,
    naming: TableNaming,
  ) {
    this.#naming = naming
    this.#columns = columns
    this.#headings = new Set(columns.flatMap(({ heading }) => (heading === '' ? [] : [heading])))
    this.verdict = verdict
    this.plan = planRows(columns, verdict.kind === 'none' ? [] : verdict.identity, verdict.kind === 'by-age')
    this.#isCrowded =
      verdict.kind === 'cases' &&
      verdict.identity.some(
        ({ attribute, sample }) =>
          attribute === 'name' && sample.readings.some(({ text }) => text.length >= shortestCrowd),
      )
    this.#lists = new Set(
      verdict.kind === 'cases' ? verdict.identity.filter(listsNames).map(({ column }) => column) : [],
    )
    this.#sink = sink
    this.#place = place
    this.#reader = new RowReader(place.epoch1904)
  }

  /** Takes a row. False where it named nobody: the caller looks at it as a whole. */
  take(row: AnyRow): boolean {
    if (this.verdict.kind === 'none' || this.verdict.kind === 'by-words') return false
    // A title again, after a page break: it stands in the first column and is nobody's name.
    if (row.count === 1 && this.plan.byColumn.length > 2 && !namesSomeone(row.text(0))) return false
    if (this.plan.isGrid && this.verdict.kind === 'cases') return this.#takeEachCell(row)
    if (this.#isCrowded && this.#takeCrowdedCell(row)) return true
    if (this.#lists.size > 0 && this.#takeListedNames(row)) return true
    const read = this.#read(row)
    const isOut = this.plan.isUnheaded && (!hasIdentity(read) || standsOutOfLine(this.plan, row))
    const record = isOut ? this.#readOutOfLine(row) : read
    if (!hasIdentity(record) || (record.phones.length === 0 && this.#repeatsHeadings(row))) return false
    if ((isNumberAlone(record) && sumsUp(row)) || (isNameAlone(record) && isSignedRow(row))) return false
    if (this.verdict.kind === 'by-age') {
      const kept = { row: row.row, cells: this.#tally.wantsSample ? this.#maskedCells(row) : [] }
      const count = (): void => {
        if (this.#count(record, kept.row)) this.#tally.sample(kept.cells)
      }
      if (this.verdict.isOfSchool) this.#sink.births.keepOfSchool(record, count)
      else this.#sink.births.keep(record, this.#reader.otherDates, count)
    } else this.#countRow(record, row)
    return true
  }

  /** Each cell is somebody with what is told of her. */
  #takeEachCell(row: AnyRow): boolean {
    let named = false
    for (let at = 0; at < row.count; at++) {
      const isRead = (this.plan.byColumn[row.column(at)] ?? -1) >= 0
      for (const told of peopleInGrid(row.text(at), isRead)) {
        const record = readLine(told)
        if (record === null || !hasIdentity(record)) continue
        this.#countRow(record, row)
        named = true
      }
    }
    return named
  }

  /** 王芳138...、李敏139...、张丽137... in a cell that names somebody: each of them. */
  #takeCrowdedCell(row: AnyRow): boolean {
    for (let at = 0; at < row.count; at++) {
      const plan = this.plan.columns[this.plan.byColumn[row.column(at)] ?? -1]
      if (plan?.use !== 'name' || row.kind(at) !== 'text') continue
      const text = row.text(at)
      const people = text.length < shortestCrowd ? [] : severalInLine(text)
      const records = people.map((one) => readLine(one)).filter((one) => one !== null)
      if (records.length === 0) continue
      for (const record of records) this.#countRow(record, row)
      return true
    }
    return false
  }

  /** 王芳、李敏、张丽 in a cell: each of them, on the row's day. */
  #takeListedNames(row: AnyRow): boolean {
    const { date, hospital } = this.#read(row)
    let taken = false
    for (let at = 0; at < row.count; at++) {
      if (!this.#lists.has(row.column(at))) continue
      for (const name of listedNames(row.text(at))) {
        this.#countRow({ ...emptyRecord, person: normaliseName(name), date, hospital }, row)
        taken = true
      }
    }
    return taken
  }

  /** Such words in the column tell nothing of the people in its rows. */
  isWordless(column: number, text: string): boolean {
    return this.#columns.some((one) => one.column === column && isWordlessColumn(one, text, this.#columns))
  }

  /** Reads a row of a table without maternity context, for a remark that gives it one. */
  takeByWords(row: AnyRow, telling: number): boolean {
    if (this.verdict.kind !== 'by-words') return false
    const read = this.#read(row)
    // 138...剖腹产39周 beside a name: the remark holds her number as well.
    const phones = read.phones.length > 0 ? read.phones : surePhones(foldWidth(row.text(telling)))
    const record = { ...read, phones, medical: true }
    const numbered = record.phones.length + record.ids.length + record.accounts.length > 0 || record.recordNumber !== ''
    if (!hasIdentity(record)) return false
    if (!numbered && careWords(row.text(telling)) < 2 && !this.#isDiagnosed(row, telling)) return false
    this.#countRow(record, row)
    return true
  }

  /** 诊断, 主诉 tell of a birth: a doctor's word of the person needs no number beside it. */
  #isDiagnosed(row: AnyRow, telling: number): boolean {
    return this.#columns.some(({ column, heading }) => {
      if (!/诊断|診斷|主诉|主訴|diagnos/iu.test(heading)) return false
      for (let at = telling; at < row.count; at++)
        if (row.column(at) === column) return at === telling || tellsOfCare(row.text(at))
      return false
    })
  }

  /** What the table gave; to be asked after the births of the file are settled. */
  finding(): TableFinding | null {
    const used = this.plan.columns.map((column) => column.column)
    const [left, right] = [Math.min(...used), Math.max(...used)]
    const { at, place } = this.#naming
    return this.#tally.finding(
      { sheet: this.#place.sheet, inside: this.#place.inside, place: (first, last) => place(left, right, first, last) },
      describeColumns(this.#columns, this.verdict, at),
      explainVerdict(this.#columns, this.verdict, at),
    )
  }

  /** The headings again, perhaps over other columns: below `baoma` stands `xb`, and nobody is called so. */
  #repeatsHeadings(row: AnyRow): boolean {
    let again = 0
    for (let at = 0; at < row.count; at++) {
      if (row.kind(at) !== 'text') return false
      if (this.#headings.has(row.text(at))) again++
    }
    return again >= 2 && again * 2 >= row.count
  }

  #read(row: AnyRow): CaseRecord {
    this.#reader.start()
    const details = this.#sink.level !== 'identified' || !this.#tally.isIdentified
    readPlannedCells(this.plan, this.#reader, row, details)
    return this.#reader.record()
  }

  /** A row run together without its empty fields: what it names stands further left than in the others. */
  #readOutOfLine(row: AnyRow): CaseRecord {
    this.#reader.start()
    if (row.count * 2 > this.plan.byColumn.length) readShiftedCells(this.plan, this.#reader, row)
    return this.#reader.record()
  }

  #countRow(record: CaseRecord, row: AnyRow): void {
    if (this.#count(record, row.row)) this.#tally.sample(this.#maskedCells(row))
  }

  /** Counts a row's case; true where it is wanted as a sample. */
  #count(record: CaseRecord, row: number): boolean {
    const cluster = this.#sink.add(record, this.#place.isPlace)
    if (cluster === null) return false
    this.#tally.add(record, cluster, row, this.#place.isPlace)
    return this.#tally.wantsSample
  }

  #maskedCells(row: AnyRow): ReturnType<typeof maskCell>[] {
    const cells: ReturnType<typeof maskCell>[] = []
    for (let at = 0; at < row.count; at++) {
      const use = this.plan.byColumn[row.column(at)] ?? -1
      const planned = use < 0 ? undefined : this.plan.columns[use]
      if (planned !== undefined) cells.push(maskCell(row.text(at), planned.use))
    }
    return cells
  }
}

/** 合计 beside 470, which is no record's number. */
function sumsUp(row: AnyRow): boolean {
  for (let at = 0; at < row.count; at++) if (row.kind(at) === 'text' && isTotal(row.text(at))) return true
  return false
}
