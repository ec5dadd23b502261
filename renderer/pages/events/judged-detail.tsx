import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileJudged } from '../../../shared/domain/agent-event.ts'
import { FileName } from '../../components/file-name.tsx'
import { FolderPath } from '../../components/folder-path.tsx'
import { useReasonWords, useRuleWords } from '../../components/reason-words.ts'
import { TableEvidence } from './table-evidence.tsx'

/** What was found in one file and why it was judged so; all of it masked. */
export function JudgedDetail({ event }: { readonly event: FileJudged }): ReactNode {
  const { t } = useTranslation()
  const reasonWords = useReasonWords()
  const { file, outcome, ledger, rule, stationsMs } = event
  const words = useRuleWords()(rule)
  const route = ledger?.route ?? null
  const source = ledger?.direction?.kind === 'outgoing' ? ledger.direction.source : null
  return (
    <>
      <section>
        <p className="case-file">
          <FileName name={file.name} />
        </p>
        <p className="hint">
          <FolderPath path={file.folder} />
        </p>
        {source !== null && (
          <p>{t('records.detail.lineage', { case: source.caseNumber, count: source.sharedPeople })}</p>
        )}
        {route !== null && <p>{t('records.detail.route', { route })}</p>}
      </section>
      <section>
        <h2>{t('records.detail.why')}</h2>
        <ul>
          {event.why.map((reason, at) => (
            <li key={at}>{reasonWords(reason)}</li>
          ))}
        </ul>
        <p className="hint">
          {t('records.detail.rule')} {words !== rule && words} <code>{rule}</code>
        </p>
      </section>
      {outcome.kind === 'sensitive' && outcome.tables.map((table) => <TableEvidence key={table.where} table={table} />)}
      <section>
        <h2>{t('records.detail.speed')}</h2>
        <p className="hint">
          {Object.entries(stationsMs)
            .map(([station, ms]) => `${stationWords(station, t)} ${t('records.ms', { ms: Math.round(ms) })}`)
            .join(' · ')}
        </p>
        {file.sha256 !== null && (
          <p className="hint digest">
            {t('records.detail.digest')} SHA-256 {file.sha256}
          </p>
        )}
      </section>
    </>
  )
}

const stations = ['settle', 'wait', 'scan', 'count', 'act'] as const

/** One that this version does not know is named as it was recorded. */
function stationWords(name: string, t: TFunction): string {
  const station = stations.find((each) => each === name)
  return station === undefined ? name : t(`records.station.${station}`)
}
