import { basename } from 'node:path'
import type { Finding } from '../../shared/domain/finding.ts'
import { createCaseDetector } from './detect/create-case-detector.ts'
import type { DetectedCases, DetectorContext } from './detect/case-detector.ts'
import { loadFile } from './load-file.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import type { FromScanner, ScanRequest } from './protocol.ts'
import { ReadBudget } from './read/read-budget.ts'
import { readFile } from './read/read-file.ts'
import type { FinalOutcome } from './read/read-outcome.ts'
import { recentResidentBytes } from './recent-resident-bytes.ts'

/** Rarely enough to cost nothing, often enough that a killed process's last count is near the truth. */
const progressEveryMs = 100
/** Of many people each so many-th asks for the time: a file of 39,000 would ask as often. */
const progressEveryPeople = 32

/**
 * Reads one file and tells what was found, in messages: `opened`, `progressed` and `reached` on the way, `answered` at the
 * end. Does not reject for what a file holds.
 */
export async function answerRequest(
  request: ScanRequest,
  digest: DetectorContext['digest'],
  send: (message: FromScanner) => void,
): Promise<void> {
  const { id, path, today, passwords } = request
  const fileName = basename(path)
  const answer = (finding: Finding): void => {
    send({
      kind: 'answered',
      id,
      finding,
      maskedName: maskFileName(fileName),
      residentBytes: recentResidentBytes(),
    })
  }
  // Counted from here, so that an answer comes before the client has to end the process.
  const budget = new ReadBudget({
    ...request.limits,
    wallMs: request.limits.wallMs - answeringMs(request.limits.wallMs),
  })
  const file = loadFile(path, request.limits.fileBytes)
  if (file.kind === 'unloaded') {
    answer({ kind: 'unscannable', reason: file.reason, bytes: file.bytes, sha256: null, format: null })
    return
  }
  const about = { bytes: file.content.length, sha256: file.sha256 }
  const detector = createCaseDetector({ fileName, today, digest, onPeople: tellPeople(request, send) })
  const told = (format: string | null): void => {
    send({ kind: 'opened', id, ...about, format })
  }
  const { format, outcome } = await readFile({ content: file.content, passwords, told }, detector.sink, budget)
  answer({ ...judge(detector.finish(), outcome), ...about, format })
}

type Judged<F> = F extends Finding ? Omit<F, 'bytes' | 'sha256' | 'format'> : never

function judge(cases: DetectedCases, outcome: FinalOutcome): Judged<Finding> {
  const { people, level, hospitalDigests } = cases
  if (people > 0 && level !== null) {
    return {
      kind: 'sensitive',
      complete: outcome.kind === 'whole',
      reason: outcome.kind === 'whole' ? null : outcome.reason,
      people,
      rows: cases.rows,
      level,
      hospitals: cases.hospitals,
      hospitalDigests: hospitalDigests.map((bytes) => Buffer.from(bytes).toString('hex')),
      tables: cases.tables,
      digests: cases.digests,
    }
  }
  return outcome.kind === 'whole' ? { kind: 'clean' } : { kind: 'unscannable', reason: outcome.reason }
}

/** Of the wall time, what is left for counting up and answering after reading had to stop. */
function answeringMs(wallMs: number): number {
  return Math.min(wallMs / 5, 2000)
}

function tellPeople(
  { id, earlyPeople }: ScanRequest,
  send: (message: FromScanner) => void,
): NonNullable<DetectorContext['onPeople']> {
  let toldMs = Number.NEGATIVE_INFINITY
  let wanted = earlyPeople
  return (people, level) => {
    if (wanted !== null && people >= wanted) {
      wanted = null
      send({ kind: 'reached', id, people, level })
    }
    if (people > progressEveryPeople && people % progressEveryPeople !== 0) return false
    const now = performance.now()
    if (now - toldMs >= progressEveryMs) {
      toldMs = now
      send({ kind: 'progressed', id, people, level })
    }
    return false
  }
}
