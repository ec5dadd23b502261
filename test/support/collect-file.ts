import type { ContentRead } from '../../main/scanner/read/read-content.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { readFile } from '../../main/scanner/read/read-file.ts'
import type { Limits } from '../../shared/policy/limits.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { CollectingSink, type CollectedSheet } from './collect-cells.ts'

export interface CollectedFile extends ContentRead {
  readonly sheets: readonly CollectedSheet[]
  /** Texts of all cells of all sheets, in reading order. */
  readonly texts: readonly string[]
}

interface Wishes {
  readonly passwords?: readonly string[]
  readonly limits?: Partial<Limits>
}

/** Reads a file of any kind as the scanner does, within default limits unless told. */
export async function collectFile(
  content: Buffer,
  { passwords = [], limits = {} }: Wishes = {},
): Promise<CollectedFile> {
  const sink = new CollectingSink()
  const read = await readFile({ content, passwords }, sink, new ReadBudget({ ...defaultPolicy.limits, ...limits }))
  const texts = sink.sheets.flatMap(({ cells }) => cells.map((cell) => cell.replace(/^\S+ \S+ /, '')))
  return { ...read, sheets: sink.sheets, texts }
}
