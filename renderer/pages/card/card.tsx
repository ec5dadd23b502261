import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import { callMain } from '../../call-main.ts'
import type { CardAnswer } from './card-answer.ts'
import { CardBar } from './card-bar.tsx'
import { CardBody } from './card-body.tsx'
import { CardEvidence } from './card-evidence.tsx'
import type { CardStep } from './card-step.ts'
import { CardStory } from './card-story.tsx'

const choices: CardStep = { kind: 'choices' }

/** One notice: what was found, what happened to the file, what to do. Readable in five seconds. */
export function Card({ card: newest }: { readonly card: CardView }): ReactNode {
  const { t } = useTranslation()
  const [step, setStep] = useState<CardStep>(choices)
  /** As it was when the clerk began with it: files that join meanwhile wait for a card of their own, not for this answer. */
  const [begun, setBegun] = useState<CardView | null>(null)
  const card = begun ?? newest
  const begin = (): void => {
    setBegun(card)
  }
  const [failed, setFailed] = useState(false)

  const answer = (chosen: CardAnswer, note = ''): void => {
    void callMain('card.answer', { key: card.key, seen: card.fileCount, answer: chosen, note }).then((answered) => {
      setFailed(answered.kind === 'refused')
    })
  }
  const back = (): void => {
    setStep(choices)
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // One press puts one card away, and none does that only ends what an input method had begun.
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return
      if (step.kind === 'choices') answer('no-answer')
      else setStep(choices)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  })

  return (
    <article className={`card card-${card.kind}`} aria-labelledby="title">
      <CardBar
        waiting={newest.waiting}
        onClose={() => {
          answer('no-answer')
        }}
      />
      <CardStory card={card} />
      <CardBody
        card={card}
        step={step}
        onBegin={begin}
        onStep={(next) => {
          begin()
          setStep(next)
        }}
        onBack={back}
        onAnswer={answer}
      />
      {failed && (
        <p className="card-failed" role="alert">
          {t('card.failed')}
        </p>
      )}
      {step.kind === 'choices' && <CardEvidence card={card} />}
    </article>
  )
}
