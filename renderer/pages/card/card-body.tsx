import { useState, type ReactNode } from 'react'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import type { CardAnswer } from './card-answer.ts'
import { CardChoices } from './card-choices.tsx'
import { CardCopy } from './card-copy.tsx'
import { CardNote, type NoteFor } from './card-note.tsx'
import { CardPassword } from './card-password.tsx'
import { CardRoute } from './card-route.tsx'
import type { CardStep } from './card-step.ts'

export interface CardBodyProps {
  readonly card: CardView
  readonly step: CardStep
  readonly onStep: (step: CardStep) => void
  /** The clerk began with something on this step itself. */
  readonly onBegin: () => void
  readonly onBack: () => void
  readonly onAnswer: (answer: CardAnswer, note?: string) => void
}

/** What the clerk can do, step by step. */
export function CardBody({ card, step, onStep, onBegin, onBack, onAnswer }: CardBodyProps): ReactNode {
  /** What was typed for each answer: gone with the card, not with a look back. */
  const [notes, setNotes] = useState<Readonly<Partial<Record<NoteFor, string>>>>({})
  const [file] = card.kind === 'cumulative' ? [] : card.files
  switch (step.kind) {
    case 'choices':
      return (
        <>
          {card.kind === 'encrypted' && card.fileCount === 1 && file !== undefined && (
            <CardPassword
              caseNumber={file.caseNumber}
              onBegin={onBegin}
              onClean={() => {
                onAnswer('acknowledged')
              }}
            />
          )}
          <CardChoices card={card} onStep={onStep} onAnswer={onAnswer} />
        </>
      )
    case 'note': {
      const { about } = step
      const breakGlass = about === 'work-needed' && card.kind === 'quarantined' && card.help.breakGlass
      return (
        <CardNote
          about={about}
          help={card.help}
          wanted={card.kind === 'quarantined'}
          breakGlassCase={breakGlass ? (file?.caseNumber ?? null) : null}
          note={notes[about] ?? ''}
          onNote={(note) => {
            setNotes({ ...notes, [about]: note })
          }}
          onSend={(note) => {
            onAnswer(about, note)
          }}
          onBack={onBack}
        />
      )
    }
    case 'copy':
      return file === undefined ? null : (
        <CardCopy
          caseNumber={file.caseNumber}
          onBack={onBack}
          onDone={() => {
            onAnswer('acknowledged')
          }}
        />
      )
    case 'route':
      return <CardRoute help={card.help} onBack={onBack} />
    default:
      return assertNever(step)
  }
}
