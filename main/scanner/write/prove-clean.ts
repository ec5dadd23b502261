import type { Limits } from '../../../shared/policy/limits.ts'
import { createCaseDetector } from '../detect/create-case-detector.ts'
import { ReadBudget } from '../read/read-budget.ts'
import { readFile } from '../read/read-file.ts'
import { inflateWhole } from '../read/zip/inflate-whole.ts'
import { listZip } from '../read/zip/list-zip.ts'
import { findZones, type CaseZone } from './case-zone.ts'
import { feedSheets, SheetCollector } from './copied-sheet.ts'
import type { KnownPeople } from './known-people.ts'

export interface Proof {
  /** Read whole, and no case found in it. */
  readonly clean: boolean
  /** Where cases still are, by the sheets of the copy. */
  readonly zones: readonly CaseZone[]
}

/** Scans a written copy as any file is scanned: by what stands in its bytes, not by what was meant to. */
export async function proveClean(
  content: Buffer,
  about: { readonly fileName: string; readonly today: string; readonly limits: Limits },
): Promise<Proof> {
  const { fileName, today, limits } = about
  const collector = new SheetCollector()
  const { outcome } = await readFile({ content, passwords: [] }, collector, new ReadBudget(limits))
  const detector = createCaseDetector({ fileName, today, digest: () => new Uint8Array(16) })
  feedSheets(collector.sheets, detector.sink)
  const { people } = detector.finish()
  if (outcome.kind === 'whole' && people === 0) return { clean: true, zones: [] }
  return { clean: false, zones: findZones(collector.sheets, fileName, today) }
}

/** True where none of these names and numbers stands in any part of the written file, whatever a reader makes of it. */
export async function holdsNobody(content: Buffer, known: KnownPeople, limits: Limits): Promise<boolean> {
  const budget = new ReadBudget(limits)
  for (const entry of listZip(content, budget)?.entries ?? []) {
    // Themes and styles hold names of fonts and nothing out of the original's cells.
    if (/theme|styles/u.test(entry.name)) continue
    const { bytes } = await inflateWhole(content, entry, budget)
    const text = bytes.toString('utf8')
    if (known.replace(text, () => '') !== text) return false
  }
  return true
}
