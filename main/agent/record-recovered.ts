import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { FileJudged, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { ActionJournal, Recorder } from './ports.ts'

/**
 * Records the event of an act that a kill had interrupted. The draft carries its uid, so an event that had been stored
 * after all is not stored twice.
 */
export function recordRecovered(
  recovered: { readonly caseNumber: string; readonly draft: FileJudged; readonly action: ActionResult },
  ports: {
    readonly recorder: Recorder
    readonly journal: ActionJournal
    /** Counts what the interrupted act had entered into the ledger. */
    readonly countCase: (caseNumber: string, route: string | null) => void
  },
): RecordedEvent {
  return ports.recorder.record({ ...recovered.draft, action: recovered.action }, () => {
    ports.journal.finish(recovered.caseNumber)
    ports.countCase(recovered.caseNumber, recovered.draft.ledger?.route ?? null)
  })
}
