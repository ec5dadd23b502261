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
export function Card({ card }: { readonly card: CardView }): ReactNode {
  const { t } = useTranslation()
  const [step, setStep] = useState<CardStep>(choices)
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
      if (event.key !== 'Escape') return
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
        waiting={card.waiting}
        onClose={() => {
          answer('no-answer')
        }}
      />
      <CardStory card={card} />
      <CardBody card={card} step={step} onStep={setStep} onBack={back} onAnswer={answer} />
      {failed && (
        <p className="card-failed" role="alert">
          {t('card.failed')}
        </p>
      )}
      {step.kind === 'choices' && <CardEvidence card={card} />}
    </article>
  )
}
