import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Recorder } from '../agent/ports.ts'

/** The records' recorder, which also tells of each event once it is on disk: those of one transaction in the order of the chain. */
export function createTellingRecorder(recorder: Recorder, tell: (recorded: RecordedEvent) => void): Recorder {
  /** What was recorded alongside the event that is being recorded; null where none is. */
  let alongsideIt: RecordedEvent[] | null = null

  /** Runs the transaction of an outermost event; answers what it gave, and what was recorded alongside. */
  function collect<Given>(record: () => Given): { readonly given: Given; readonly others: readonly RecordedEvent[] } {
    const others: RecordedEvent[] = []
    alongsideIt = others
    try {
      return { given: record(), others }
    } finally {
      alongsideIt = null
    }
  }

  function tellAll(recorded: readonly RecordedEvent[]): void {
    for (const each of [...recorded].sort((a, b) => a.sequence - b.sequence)) tell(each)
  }

  return {
    ...recorder,
    record: (event, alongside) => {
      if (alongsideIt !== null) {
        const recorded = recorder.record(event, alongside)
        alongsideIt.push(recorded)
        return recorded
      }
      const { given, others } = collect(() => recorder.record(event, alongside))
      tellAll([given, ...others])
      return given
    },
    recordBeside: async (event, alongside) => {
      // All that is recorded alongside is so before this returns; what comes later is the wait for the disk.
      const { given, others } = collect(() => recorder.recordBeside(event, alongside))
      const recorded = await given
      tellAll([recorded, ...others])
      return recorded
    },
  }
}
