import { setImmediate as nextTurn } from 'node:timers/promises'
import { limitsSchema } from '../../../shared/policy/limits.ts'
import { createCaseDetector } from '../detect/create-case-detector.ts'
import { createKeyedDigest } from '../keyed-digest.ts'
import { ReadBudget } from '../read/read-budget.ts'
import { readFile } from '../read/read-file.ts'
import { madeUpText, madeUpWorkbook } from './made-up-workbook.ts'

/** Small, so that a real file that comes meanwhile waits for one of them only. */
const rows = 60
/** After so many the engine has compiled what is hot: the first real file then costs half (`npm run bench -- agent`, the slowest). */
const rounds = 50

/**
 * Reads made-up files over and over, so that the first real one does not meet code that was never run. Answers how many
 * people were found, of all rounds; ends early once `stopped` says so.
 */
export async function rehearse(stopped: () => boolean): Promise<number> {
  const digest = createKeyedDigest(new Uint8Array(32))
  const limits = limitsSchema.parse({})
  const contents = [madeUpWorkbook(rows), madeUpText(rows)]
  let people = 0
  for (let round = 0; round < rounds; round++) {
    for (const content of contents) {
      await nextTurn()
      if (stopped()) return people
      const detector = createCaseDetector({ fileName: '', today: '2026-10-01', digest, onPeople: () => false })
      await readFile({ content, passwords: [] }, detector.sink, new ReadBudget(limits))
      people += detector.finish().people
    }
  }
  return people
}
