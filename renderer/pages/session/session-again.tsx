import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { tellSession } from '../../session-news.ts'
import { LabelledInput } from './labelled-input.tsx'
import { SessionForm } from './session-form.tsx'

interface SessionAgainProps {
  /** Whose session ended. */
  readonly name: string
  readonly onLeave: () => void
}

/**
 * Asks for the password again over the page that was open, which is kept and covered: nothing of it can be read, clicked or
 * reached by keyboard until then.
 */
export function SessionAgain({ name, onLeave }: SessionAgainProps): ReactNode {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [password, setPassword] = useState('')
  const { busy, problem, run } = useAct(t('session.wrong.password'))
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const signIn = async (): Promise<void> => {
    const done = await run(() => callMain('session.sign-in', { name, password }))
    setPassword('')
    if (done !== null) tellSession('found')
  }
  return (
    <dialog
      ref={dialog}
      className="session-again"
      aria-labelledby="session-again"
      // Chromium closes a dialog at a second Escape, whatever the page says to the first.
      onClose={() => dialog.current?.showModal()}
      onCancel={(event) => {
        event.preventDefault()
      }}
    >
      <section className="panel session">
        <h1 id="session-again">{t('session.expired.title')}</h1>
        <SessionForm
          submit={t('session.sign-in')}
          ready={password !== ''}
          busy={busy}
          problem={problem}
          onSubmit={() => void signIn()}
          other={{ words: t('session.expired.leave'), onChoose: onLeave }}
        >
          <p className="hint">{t('session.expired.explain')}</p>
          <p className="session-who">{t('session.signed-in-as', { name })}</p>
          <LabelledInput label={t('session.password')} value={password} onChange={setPassword} password autoFocus />
        </SessionForm>
      </section>
    </dialog>
  )
}
