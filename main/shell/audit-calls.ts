import type { Core } from '../core/core.ts'
import { localDay } from '../agent/draft-event.ts'
import { listAudit } from '../record/list-audit.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { auditContract } from '../../shared/ipc/audit-contract.ts'
import type { Language } from '../../shared/words/language.ts'
import { wordsIn } from '../../shared/words/words-in.ts'
import type { Administrators } from './administrators/administrators.ts'
import { askWhereToSave } from './ask-for-file.ts'
import { auditQuery } from './audit-query.ts'
import { writeRectificationReport } from './export/rectification/write-rectification-report.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface AuditCallsOptions {
  readonly core: () => Core | null
  readonly administrators: Pick<Administrators, 'list'>
  readonly language: () => Language
}

/** The page 审计: who did what, and the report that an authority asks for. */
export function auditCalls(options: AuditCallsOptions): CallHandlers<keyof typeof auditContract> {
  const { core, administrators, language } = options
  return {
    'audit.search': ({ filter, before, limit }) => {
      const records = core()?.records
      if (records === undefined) return refused('not-ready')
      const found = listAudit(records.db, {
        ...auditQuery(filter),
        limit: limit + 1,
        ...(before === null ? {} : { beforeSequence: before }),
      })
      const events = found.slice(0, limit)
      const next = found.length > limit ? (events.at(-1)?.sequence ?? null) : null
      return answered({ events, next })
    },
    'audit.report': async ({ fromMs, toMs }, { contentsId, administrator }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const { t } = wordsIn(language())
      const path = await askWhereToSave(
        contentsId,
        `${t('report.title')} ${localDay(fromMs)} ${localDay(toMs - 1)}.xlsx`,
      )
      if (path === null) return answered(null)
      const rows = await writeRectificationReport({
        path,
        records: opened.records,
        policy: opened.policy.policy,
        administrators: administrators.list,
        installId: opened.installId,
        by: administrator.name,
        period: { fromMs, toMs },
        nowMs: Date.now(),
        language: language(),
      })
      const why = [{ code: 'exported', values: { events: rows } }]
      const by = ownWords(administrator.name)
      opened.record({ kind: 'administrator-acted', act: 'report-written', by, caseNumber: null, why })
      return answered({ rows })
    },
  }
}
