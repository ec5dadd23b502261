import type { CellSink } from '../detect/cell-source.ts'
import { GuardedSink } from './guarded-sink.ts'
import type { ReadBudget } from './read-budget.ts'
import { readContent, type ContentRead } from './read-content.ts'
import { readPart } from './read-outcome.ts'

export interface FileToRead {
  readonly content: Buffer
  readonly passwords: readonly string[]
  /** Called once the format is told, before anything is read. */
  readonly told?: (format: string) => void
}

/**
 * Reads a whole file of any kind into the sink: the one door to all readers. Does not reject: what a reader trips over
 * makes the answer partial, and what came before it stays read.
 */
export async function readFile(file: FileToRead, sink: CellSink, budget: ReadBudget): Promise<ContentRead> {
  const guarded = new GuardedSink(sink)
  let format: string | null = null
  const told = (name: string): void => {
    format ??= name
    file.told?.(name)
  }
  try {
    return await readContent({ content: file.content, passwords: file.passwords, inside: [] }, guarded, budget, told)
  } catch (error) {
    return { format, outcome: readPart(budget.stop ?? (isMemory(error) ? 'out-of-memory' : 'damaged')) }
  } finally {
    guarded.close()
  }
}

/** V8 and Node tell exhausted memory of buffers and strings by these errors; an exhausted heap ends the process. */
function isMemory(error: unknown): boolean {
  return error instanceof RangeError && /allocation failed|array length|string length/i.test(error.message)
}
