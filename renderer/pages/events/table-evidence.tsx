import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedTable } from '../../../shared/domain/agent-event.ts'
import { useReasonWords } from '../../components/reason-words.ts'

/** What was found in one table: why, which columns, masked samples. */
export function TableEvidence({ table }: { readonly table: JudgedTable }): ReactNode {
  const { t } = useTranslation()
  const reasonWords = useReasonWords()
  return (
    <section>
      <h2>
        <bdi>{table.where}</bdi> · {t('event.people', { count: table.people })}
      </h2>
      <ul>
        {table.why.map((reason, at) => (
          <li key={at}>{reasonWords(reason)}</li>
        ))}
      </ul>
      {table.columns.length > 0 && (
        <table className="columns-found">
          <tbody>
            {table.columns.map(({ at, heading, role, confidence }) => (
              <tr key={at}>
                <td>{at}</td>
                <td>
                  <bdi>{heading}</bdi>
                </td>
                <td>{t(`column.${role}`)}</td>
                <td>{Math.round(confidence * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {table.samples.map((sample, at) => (
        <p key={at} className="sample">
          <bdi>{sample}</bdi>
        </p>
      ))}
      {table.template !== undefined && table.template !== '' && (
        <p className="hint digest">
          {t('records.detail.template')} {table.template}
        </p>
      )}
    </section>
  )
}
