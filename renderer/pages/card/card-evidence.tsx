import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardFile, CardView, FilesCard } from '../../../shared/ipc/card-view.ts'
import { FileName } from '../../components/file-name.tsx'
import { useReasonWords } from '../../components/reason-words.ts'

/** Masked samples and reasons, only for those who ask; and a small thing worth knowing. */
export function CardEvidence({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const found = card.kind !== 'encrypted' && card.kind !== 'unread' && card.kind !== 'cumulative'
  const tip = ([0, 1, 2, 3, 4] as const)[card.tip] ?? 0
  return (
    <footer className="card-foot">
      {found && (
        <button
          type="button"
          className="card-link card-more"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
          }}
        >
          {t(open ? 'card.evidence-hide' : card.fileCount > 1 ? 'card.files' : 'card.evidence', {
            count: card.fileCount,
          })}
        </button>
      )}
      {open && card.kind !== 'cumulative' ? (
        <EvidenceList card={card} />
      ) : (
        <p className="card-tip">{t(`card.tip.${tip}`)}</p>
      )}
    </footer>
  )
}

function EvidenceList({ card }: { readonly card: FilesCard }): ReactNode {
  const { t } = useTranslation()
  const hidden = card.fileCount - card.files.length
  return (
    <div className="card-evidence" role="group" aria-label={t('card.evidence')} tabIndex={0}>
      {card.fileCount > 1 && <p className="card-hint">{t('card.counted-twice')}</p>}
      {card.files.map((file) => (
        <FileEvidence key={file.caseNumber} file={file} titled={card.fileCount > 1} />
      ))}
      {hidden > 0 && <p className="card-hint">{t('card.more-files', { count: hidden })}</p>}
    </div>
  )
}

function FileEvidence({ file, titled }: { readonly file: CardFile; readonly titled: boolean }): ReactNode {
  const { t } = useTranslation()
  const reasonWords = useReasonWords()
  return (
    <section>
      {titled && (
        <h2>
          <FileName name={file.name} />
          <span>{t('event.people', { count: file.people })}</span>
        </h2>
      )}
      {file.evidence.map(({ where, samples, why }) => (
        <div key={where} className="card-table">
          <p className="card-where">
            <bdi>{where}</bdi>
          </p>
          <ul>
            {why.map((reason, at) => (
              <li key={at}>{reasonWords(reason)}</li>
            ))}
          </ul>
          {samples.map((sample, at) => (
            <p key={at} className="card-sample">
              <bdi>{sample}</bdi>
            </p>
          ))}
        </div>
      ))}
      {file.evidence.length === 0 && <p className="card-hint">{t('card.evidence-none')}</p>}
    </section>
  )
}
