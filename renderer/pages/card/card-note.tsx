import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardHelp } from '../../../shared/ipc/card-view.ts'
import { BreakGlass } from './break-glass.tsx'
import { RouteHelp } from './route-help.tsx'

/** The answers that come with a line of the clerk's own. */
export type NoteFor = 'work-needed' | 'not-sensitive' | 'contact-administrator'

export interface CardNoteProps {
  readonly about: NoteFor
  readonly help: CardHelp
  /** The note goes with a wish to have the file back. */
  readonly wanted: boolean
  /** The case that the clerk may take back at once; null where the policy does not allow it. */
  readonly breakGlassCase: string | null
  /** What was typed so far: kept by the card, so that a look back loses nothing. */
  readonly note: string
  readonly onNote: (note: string) => void
  readonly onSend: (note: string) => void
  readonly onBack: () => void
}

const questions = {
  'work-needed': 'card.note.work',
  'not-sensitive': 'card.note.mistake',
  'contact-administrator': 'card.note.contact',
} as const

const hints = {
  'work-needed': null,
  'not-sensitive': 'card.note.mistake-hint',
  'contact-administrator': 'card.note.contact-hint',
} as const

const picks = ['card.note.work-1', 'card.note.work-2', 'card.note.work-3'] as const

/** The second step of three of the choices. */
export function CardNote(props: CardNoteProps): ReactNode {
  const { about, help, wanted, breakGlassCase, note, onNote, onSend, onBack } = props
  const { t } = useTranslation()
  const field = useId()
  const hint = hints[about]
  const needed = about === 'work-needed'
  return (
    <form
      className="card-note"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(note.trim())
      }}
    >
      {needed && <RouteHelp help={help} />}
      <label htmlFor={field}>{t(questions[about])}</label>
      {needed && (
        <div className="card-picks">
          {picks.map((pick) => (
            <button
              key={pick}
              type="button"
              className="card-pick"
              aria-pressed={note === t(pick)}
              onClick={() => {
                onNote(t(pick))
              }}
            >
              {t(pick)}
            </button>
          ))}
        </div>
      )}
      <input
        id={field}
        autoFocus
        value={note}
        maxLength={500}
        autoComplete="off"
        aria-describedby={hint === null ? undefined : `${field}-hint`}
        onChange={(event) => {
          onNote(event.target.value)
        }}
      />
      {hint !== null && (
        <p id={`${field}-hint`} className="card-hint">
          {t(hint)}
        </p>
      )}
      <div className="card-choices">
        <button type="submit" className="card-button card-button-first" disabled={needed && note.trim() === ''}>
          {t(needed && wanted ? 'card.request.send' : 'card.note.send')}
        </button>
        <button type="button" className="card-button" onClick={onBack}>
          {t('card.note.back')}
        </button>
      </div>
      {breakGlassCase !== null && (
        <BreakGlass
          caseNumber={breakGlassCase}
          note={note.trim()}
          onTaken={() => {
            onSend(note.trim())
          }}
        />
      )}
    </form>
  )
}
