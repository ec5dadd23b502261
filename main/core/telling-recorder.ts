import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Recorder } from '../agent/ports.ts'

/** The records' recorder, which also tells of each event once it is on disk, in the order of the chain. */
export function createTellingRecorder(recorder: Recorder, tell: (recorded: RecordedEvent) => void): Recorder {
  const untold: RecordedEvent[] = []
  let depth = 0
  return {
    ...recorder,
    record: (event, alongside) => {
      depth++
      try {
        const recorded = recorder.record(event, alongside)
        untold.push(recorded)
        return recorded
      } catch (error) {
        untold.length = 0
        throw error
      } finally {
        depth--
        // An event recorded alongside another is told once both are on disk.
        if (depth === 0) for (const each of untold.splice(0).sort((a, b) => a.sequence - b.sequence)) tell(each)
      }
    },
  }
}
