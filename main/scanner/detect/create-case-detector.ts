import type { TableFinding } from '../../../shared/domain/finding.ts'
import type { CaseDetector, DetectedCases, DetectorContext } from './case-detector.ts'
import { CaseSink } from './cases/case-sink.ts'
import type { CellSink, SheetStart } from './cell-source.ts'
import { placeCues, type PlacedCue } from './judge/surroundings.ts'
import { RepeatedForms } from './tables/repeated-forms.ts'
import { RowWords } from './tables/row-words.ts'
import { PreviewedSheet } from './tables/previewed-sheet.ts'
import { SheetReader } from './tables/sheet-reader.ts'

const mostTables = 200

/** A detector for one file: rows go in by `sink`, in reading order; `finish` counts up what was found till then. */
export function createCaseDetector(context: DetectorContext): CaseDetector {
  const sink = new CaseSink(context)
  const findings: (() => TableFinding | null)[] = []
  const aroundFile = placeCues(stem(context.fileName), 'file')
  const forms = new RepeatedForms()
  let sheet: PreviewedSheet | null = null

  const cells: CellSink = {
    startSheet(start) {
      const around = [...aroundFile, ...aroundSheet(start)]
      sheet = new PreviewedSheet(new SheetReader(start, around, sink, new RowWords(), findings), forms)
    },
    row(row) {
      sheet?.row(row)
    },
    merged(area) {
      sheet?.merged(area)
    },
    endSheet() {
      sheet?.end()
      sheet = null
    },
  }

  return {
    sink: cells,
    finish(): DetectedCases {
      sheet?.end()
      sheet = null
      forms.finish()
      sink.births.settle()
      const { people } = sink.counter
      return {
        people,
        rows: sink.rows,
        level: people === 0 ? null : sink.level,
        hospitals: sink.hospitals.size,
        hospitalDigests: [...sink.hospitals].map((hospital) => context.digest('hospital', hospital).slice()),
        tables: findings.flatMap((finding) => finding() ?? []).slice(0, mostTables),
        digests: sink.counter.pack(context.digest),
      }
    },
  }
}

function aroundSheet(start: SheetStart): PlacedCue[] {
  return [...placeCues(start.name, 'sheet'), ...start.inside.flatMap((member) => placeCues(stem(member), 'archive'))]
}

function stem(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,8}$/u, '').replace(/[_]+/gu, ' ')
}
