import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import { SwaddleMark } from '../../components/swaddle-mark.tsx'
import { callMain } from '../../call-main.ts'
import type { CardAnswer } from './card-answer.ts'
import { CardChoices } from './card-choices.tsx'
import { CardEvidence } from './card-evidence.tsx'
import { CardNote, type NoteFor } from './card-note.tsx'
import { CardStory } from './card-story.tsx'

/** One notice: what was found, what happened to the file, what to do. Readable in five seconds. */
export function Card({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTranslation()
  const [noteFor, setNoteFor] = useState<NoteFor | null>(null)
  const [failed, setFailed] = useState(false)

  const answer = (chosen: CardAnswer, note = ''): void => {
    void callMain('card.answer', { key: card.key, seen: card.fileCount, answer: chosen, note }).then((answered) => {
      setFailed(answered.kind === 'refused')
    })
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      if (noteFor === null) answer('no-answer')
      else setNoteFor(null)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  })

  return (
    <article className={`card card-${card.kind}`} aria-labelledby="title">
      <header className="card-bar">
        <SwaddleMark size={18} />
        <span className="card-brand">{t('app.name')}</span>
        {card.waiting > 0 && <span className="card-waiting">{t('card.waiting', { count: card.waiting })}</span>}
        <button
          type="button"
          className="card-close"
          aria-label={t('card.close')}
          onClick={() => {
            answer('no-answer')
          }}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <CardStory card={card} />
      {noteFor === null ? (
        <CardChoices kind={card.kind} onAnswer={answer} onNote={setNoteFor} />
      ) : (
        <CardNote
          about={noteFor}
          onSend={(note) => {
            answer(noteFor, note)
          }}
          onBack={() => {
            setNoteFor(null)
          }}
        />
      )}
      {failed && (
        <p className="card-failed" role="alert">
          {t('card.failed')}
        </p>
      )}
      {noteFor === null && <CardEvidence card={card} />}
    </article>
  )
}
