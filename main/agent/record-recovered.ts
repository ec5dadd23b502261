import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { FileJudged, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { countPeople } from './count-people.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

/**
 * Records the event of an act that a kill, or a storage that failed, had interrupted. The draft carries its uid, so an event
 * that had been stored after all is not stored twice.
 */
export function recordRecovered(
  recovered: { readonly caseNumber: string; readonly draft: FileJudged; readonly action: ActionResult },
  ports: Pick<WayOfAFile, 'recorder' | 'journal' | 'ledger' | 'policy' | 'newUid'> & {
    /** Counts what the interrupted act had entered into the ledger. */
    readonly countCase: (caseNumber: string, route: string | null) => void
  },
): RecordedEvent {
  const { caseNumber, draft, action } = recovered
  const event = { ...draft, action }
  return ports.recorder.record(event, () => {
    ports.journal.finish(caseNumber)
    countPeople(
      event,
      () => {
        ports.countCase(caseNumber, draft.ledger?.route ?? null)
      },
      ports,
    )
  })
}
