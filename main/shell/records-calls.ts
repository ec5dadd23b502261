import type { Core } from '../core/core.ts'
import { listEvents } from '../record/list-events.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { recordsContract } from '../../shared/ipc/records-contract.ts'
import type { Language } from '../../shared/words/language.ts'
import { askWhereToSave } from './ask-for-file.ts'
import { eventQuery } from './event-query.ts'
import { writeEventFile } from './export/write-event-file.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface RecordsCallsOptions {
  readonly core: () => Core | null
  readonly language: () => Language
}

/** The table of events, one case with all that belongs to it, and files of both for others to read. */
export function recordsCalls({ core, language }: RecordsCallsOptions): CallHandlers<keyof typeof recordsContract> {
  return {
    'records.search': ({ filter, before, limit }) => {
      const records = core()?.records
      if (records === undefined) return refused('not-ready')
      const found = listEvents(records.db, {
        ...eventQuery(filter),
        newestFirst: true,
        limit: limit + 1,
        ...(before === null ? {} : { beforeSequence: before }),
      })
      const events = found.slice(0, limit)
      const next = found.length > limit ? (events.at(-1)?.sequence ?? null) : null
      const all = listEvents(records.db, { newestFirst: true, limit: 1 })[0]?.sequence ?? 0
      return answered({ events, next, all })
    },
    'records.of-case': ({ caseNumber }) => {
      const records = core()?.records
      if (records === undefined) return refused('not-ready')
      return answered(listEvents(records.db, { caseNumber: parseCaseNumber(caseNumber) ?? '', limit: 200 }))
    },
    'records.export': async ({ filter, format }, { contentsId, administrator }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const path = await askWhereToSave(contentsId, `swaddle-events.${format}`)
      if (path === null) return answered(null)
      const events = await writeEventFile({
        path,
        format,
        query: eventQuery(filter),
        core: opened,
        language: language(),
      })
      const why = [{ code: 'exported', values: { events } }]
      const by = ownWords(administrator.name)
      opened.record({ kind: 'administrator-acted', act: 'events-exported', by, caseNumber: null, why })
      return answered({ events })
    },
  }
}
