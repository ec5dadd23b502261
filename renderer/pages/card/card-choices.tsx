import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import type { CardAnswer } from './card-answer.ts'
import type { NoteFor } from './card-note.tsx'

export interface CardChoicesProps {
  readonly kind: CardView['kind']
  readonly onAnswer: (answer: CardAnswer) => void
  readonly onNote: (about: NoteFor) => void
}

/** Few and large; the rarer two are links below. */
export function CardChoices({ kind, onAnswer, onNote }: CardChoicesProps): ReactNode {
  const { t } = useTranslation()
  const found = kind !== 'encrypted' && kind !== 'unread'
  const link = (about: NoteFor): ReactNode => (
    <button
      type="button"
      className="card-link"
      onClick={() => {
        onNote(about)
      }}
    >
      {t(`card.answer.${about}`)}
    </button>
  )
  return (
    <>
      <div className="card-choices">
        <button
          type="button"
          className="card-button card-button-first"
          autoFocus
          onClick={() => {
            onAnswer('acknowledged')
          }}
        >
          {t('card.answer.acknowledged')}
        </button>
        {found && (
          <button
            type="button"
            className="card-button"
            onClick={() => {
              onNote('work-needed')
            }}
          >
            {t('card.answer.work-needed')}
          </button>
        )}
      </div>
      <div className="card-links">
        {found && link('not-sensitive')}
        {link('contact-administrator')}
      </div>
    </>
  )
}
