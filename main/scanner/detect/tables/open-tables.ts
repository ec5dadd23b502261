import type { MergedArea } from '../cell-source.ts'
import type { CaseSink } from '../cases/case-sink.ts'
import { tabulateCards } from '../cards/card-table.ts'
import type { CardCollector } from '../cards/card-collector.ts'
import { judgeTable } from '../judge/judge-table.ts'
import type { PlacedCue } from '../judge/surroundings.ts'
import { ownWords } from '../../../../shared/domain/masked.ts'
import { columnLetters } from '../report/cell-address.ts'
import { maskHeading } from '../report/mask-words.ts'
import type { KeptRow } from '../rows/cell-view.ts'
import { splitUnlike } from './lists-side-by-side.ts'
import { OpenTable, type TableNaming, type TablePlace } from './open-table.ts'
import { splitSideBySide } from './side-by-side.ts'
import { understandTable } from './understand-table.ts'

const sheetNaming: TableNaming = {
  at: (column) => ownWords(columnLetters(column)),
  place: (left, right, first, last) =>
    `${columnLetters(left)}${String(first + 1)}:${columnLetters(right)}${String(last + 1)}`,
}

/** Opens the table, or the tables side by side, that heading rows and first rows show. */
export function openTables(
  heading: readonly KeptRow[],
  sample: readonly KeptRow[],
  merges: readonly MergedArea[],
  around: readonly PlacedCue[],
  sink: CaseSink,
  place: TablePlace,
): OpenTable[] {
  const columns = understandTable(heading, sample, merges, place.epoch1904)
  return splitSideBySide(columns)
    .flatMap(splitUnlike)
    .map((part) => new OpenTable(part, judgeTable(part, { cues: around }), sink, place, sheetNaming))
}

/** Opens collected cards as one table; its rows are to be taken by the caller. */
export function openCards(
  cards: CardCollector,
  around: readonly PlacedCue[],
  sink: CaseSink,
  place: TablePlace,
): { readonly table: OpenTable; readonly rows: readonly KeptRow[] } {
  const { columns, rows, labels, homes } = tabulateCards(cards, place.epoch1904)
  const naming: TableNaming =
    homes === null
      ? {
          at: (column) => maskHeading(labels[column] ?? ''),
          place: (_left, _right, first, last) => `${String(first + 1)}:${String(last + 1)}`,
        }
      : {
          at: (column) => sheetNaming.at(homes[column] ?? 0),
          place: (left, right, first, last) => sheetNaming.place(homes[left] ?? 0, homes[right] ?? 0, first, last),
        }
  return { table: new OpenTable(columns, judgeTable(columns, { cues: around }), sink, place, naming), rows }
}
