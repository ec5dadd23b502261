import { basename } from 'node:path'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import type { UnsettledFile } from '../../shared/domain/settled-file.ts'
import type { UnscannableFinding } from '../../shared/domain/finding.ts'
import { decide } from '../decide/decide.ts'
import { circumstancesOf } from './circumstances-of.ts'
import { describeFile } from './describe-file.ts'
import { draftEvent, localDay } from './draft-event.ts'
import type { Handled } from './handle-file.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

/** A file that nobody could open is never taken for clean: it is recorded as what it is. */
export function handleUnsettled(file: UnsettledFile, way: WayOfAFile): Handled {
  const now = way.clock.now()
  const finding: UnscannableFinding = { kind: 'unscannable', reason: file.reason, bytes: 0, sha256: null, format: null }
  const { atStart } = file
  const verdict = decide(finding, circumstancesOf(file, finding, null, way), way.policy())
  way.recorder.countScan(localDay(now), finding.kind)
  if (verdict.kind === 'pass') return { kind: 'passed', finding }
  const event = draftEvent({
    file: describeFile(file, maskFileName(basename(file.path)), null, way),
    finding,
    verdict,
    atStart,
    ledger: null,
    caseNumber: way.recorder.nextCaseNumber(),
    uid: way.newUid(),
    timeMs: now,
    stationsMs: { settle: now - file.seenMs },
  })
  const recorded = way.recorder.record(event)
  if (!verdict.simulated && verdict.kind === 'warn') way.warner.warn(recorded)
  return { kind: 'recorded', recorded }
}
