import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import { listEvents } from '../record/list-events.ts'
import { readLogId } from '../record/open-records.ts'
import { toOcsf } from '../report/ocsf.ts'
import { productVersion } from '../product-version.ts'
import { parseOptions, required } from './arguments.ts'
import { exitCodes, type Command } from './command.ts'
import { eventRow } from './event-row.ts'
import { agentHome, homeKeys } from './home.ts'
import { readRecords } from './read-records.ts'

const pageSize = 1000

export const eventsCommand: Command = {
  name: 'events',
  summary: 'print the recorded events of a home',
  help: `Usage: events --home DIR [--json]

  --json   each event as it is posted to the endpoint, one JSON line each

Works while an agent runs in that home.`,
  run(args, io) {
    const values = parseOptions(args, { home: { type: 'string' }, json: { type: 'boolean', default: false } })
    const home = agentHome(required(values.home, 'home'))
    const { installId } = homeKeys(home)
    readRecords(home, undefined, (db) => {
      const context = { productVersion, installId, logId: readLogId(db), platform: process.platform }
      let afterSequence = 0
      for (;;) {
        const page: readonly RecordedEvent[] = listEvents(db, { afterSequence, limit: pageSize })
        for (const recorded of page) {
          io.out(`${values.json ? JSON.stringify(toOcsf(recorded, context)) : eventRow(recorded)}\n`)
        }
        const last = page.at(-1)
        if (last === undefined || page.length < pageSize) return
        afterSequence = last.sequence
      }
    })
    return Promise.resolve(exitCodes.fine)
  },
}
