import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import type { CardAnswer } from './card-answer.ts'
import type { NoteFor } from './card-note.tsx'
import type { CardStep } from './card-step.ts'

export interface CardChoicesProps {
  readonly card: CardView
  readonly onAnswer: (answer: CardAnswer) => void
  readonly onStep: (step: CardStep) => void
}

/** At most three large ones, and two links below for what is rarer. How to send it lawfully is told where it is needed for work. */
export function CardChoices({ card, onAnswer, onStep }: CardChoicesProps): ReactNode {
  const { t } = useTranslation()
  const found = card.kind !== 'encrypted' && card.kind !== 'unread' && card.kind !== 'cumulative'
  const registered = card.help.howToSend !== '' || card.help.routes.length > 0
  const link = (words: string, step: CardStep): ReactNode => (
    <button
      type="button"
      className="card-link"
      onClick={() => {
        onStep(step)
      }}
    >
      {words}
    </button>
  )
  const note = (about: NoteFor): CardStep => ({ kind: 'note', about })
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
        {found && card.fileCount === 1 && (
          <button
            type="button"
            className="card-button"
            onClick={() => {
              onStep({ kind: 'copy' })
            }}
          >
            {t('card.copy')}
          </button>
        )}
        {found && (
          <button
            type="button"
            className="card-button"
            onClick={() => {
              onStep(note('work-needed'))
            }}
          >
            {t(card.kind === 'quarantined' ? 'card.request' : 'card.answer.work-needed')}
          </button>
        )}
      </div>
      <div className="card-links">
        {registered && !found && card.kind !== 'encrypted' && link(t('card.route'), { kind: 'route' })}
        {found && link(t('card.answer.not-sensitive'), note('not-sensitive'))}
        {link(t('card.answer.contact-administrator'), note('contact-administrator'))}
      </div>
    </>
  )
}
