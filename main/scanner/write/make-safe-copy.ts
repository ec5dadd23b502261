import { lstatSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CopyRefusal, CopyStep, SafeCopyResult } from '../../../shared/domain/safe-copy.ts'
import { loadFile } from '../load-file.ts'
import type { CopyRequest } from '../protocol.ts'
import { ReadBudget } from '../read/read-budget.ts'
import { readFile } from '../read/read-file.ts'
import { findZones, type CaseZone } from './case-zone.ts'
import { CellMasker } from './cell-masker.ts'
import { SheetCollector, type CopiedSheet } from './copied-sheet.ts'
import { copySheets, isShown } from './copy-cells.ts'
import { MaskingPlan } from './masking-plan.ts'
import { holdsNobody, proveClean } from './prove-clean.ts'
import { unprovenPath, whyNotWritten, writeUnproven } from './save-copy.ts'
import { writeWorkbook } from './write-workbook.ts'

export type SafeCopyWish = Omit<CopyRequest, 'kind' | 'id'>

/** Kinds that are tables and nothing else: each can be written as a workbook without losing what it is. */
const writable: ReadonlySet<string> = new Set([
  'xlsx', 'xlsb', 'xls', 'csv', 'ods', 'fods', 'spreadsheetml', 'html', 'dbf', 'lotus', 'sylk', 'dif', 'numbers',
]) // prettier-ignore

/** First by what was found, then twice harder where the copy still gave cases. */
const attempts = 3

/**
 * Writes a copy in which nobody can be told, and leaves it beside the target under `unprovenPath` only if the scanner finds it
 * clean: `nameCopy` gives it its name. Never rejects; nothing is left behind by a refusal.
 */
export async function makeSafeCopy(
  wish: SafeCopyWish,
  onStep: (step: CopyStep) => void = () => undefined,
): Promise<SafeCopyResult> {
  const { path, target, limits } = wish
  if (exists(target)) return refused('target-exists')
  onStep('reading')
  const file = loadFile(path, limits.fileBytes)
  if (file.kind === 'unloaded') return refused(file.reason)
  const collector = new SheetCollector()
  const { format, outcome } = await readFile(
    { content: file.content, passwords: [] },
    collector,
    new ReadBudget(limits),
  )
  if (outcome.kind === 'partial' && outcome.reason !== 'unsupported') return refused(outcome.reason)
  if (format === null || !writable.has(format) || !collector.sheets.some(isShown)) return refused('not-a-workbook')
  if (outcome.kind === 'partial') return refused(outcome.reason)
  const unproven = unprovenPath(target)
  const original = { content: file.content, format, sheets: collector.sheets, unproven }
  const result = await writeUntilClean(original, wish, onStep).catch((error: unknown) => refused(whyNotWritten(error)))
  if (result.kind === 'refused') await rm(unproven, { force: true }).catch(() => undefined)
  return result
}

interface Original {
  readonly content: Buffer
  readonly format: string
  readonly sheets: readonly CopiedSheet[]
  readonly unproven: string
}

async function writeUntilClean(
  original: Original,
  wish: SafeCopyWish,
  onStep: (step: CopyStep) => void,
): Promise<SafeCopyResult> {
  const { sheets, unproven } = original
  let zones = findZones(sheets, wish.fileName, wish.today)
  if (zones.length === 0) return refused('nothing-to-mask')
  let harsh: readonly CaseZone[] = []
  for (let attempt = 1; attempt <= attempts; attempt++) {
    onStep('hiding')
    const plan = new MaskingPlan(sheets, zones, harsh)
    const masker = new CellMasker(plan, wish)
    const copies = copySheets(sheets, masker, (sheet) => plan.hiddenColumns(sheet))
    onStep('writing')
    const written = await writeWorkbook(original, copies, masker)
    onStep('checking')
    const proof = await proveClean(written.bytes, { ...wish, fileName: basename(wish.target) })
    if (proof.clean && (await holdsNobody(written.bytes, plan.known, wish.limits))) {
      // What is proven is what the disk gives back.
      await writeUnproven(unproven, written.bytes)
      const stored = loadFile(unproven, wish.limits.fileBytes)
      if (stored.kind === 'unloaded' || !stored.content.equals(written.bytes)) return refused('failed')
      return {
        kind: 'made',
        bytes: written.bytes.length,
        maskedCells: masker.maskedCells,
        rows: copies.reduce((sum, copy) => sum + copy.original.rows.length, 0),
        sheets: copies.length,
        droppedSheets: sheets.filter(({ start }) => start.kind === 'sheet' && start.hidden).length,
        formatsKept: written.formatsKept,
      }
    }
    const still = proof.zones.flatMap((zone) => {
      const copy = copies[zone.sheet]
      return copy === undefined ? [] : [{ ...zone, sheet: sheets.indexOf(copy.original) }]
    })
    if (still.length === 0) break
    zones = [...zones, ...still]
    if (attempt > 1 || still.some(({ loose }) => loose)) harsh = [...harsh, ...still]
  }
  return refused('still-identifying')
}

function refused(why: CopyRefusal): SafeCopyResult {
  return { kind: 'refused', why }
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}
