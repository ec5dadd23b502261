import { App, Button, Checkbox, Select } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointTest, ReportingSettings, TokenWish } from '../../../shared/ipc/reporting-contract.ts'
import { callMain } from '../../call-main.ts'
import { numberTyped } from '../../components/number-typed.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'
import { useUnsaved } from '../../unsaved.ts'
import { EndpointTestWords } from './endpoint-test-words.tsx'

export interface EndpointFormProps {
  readonly settings: ReportingSettings
  readonly mayChange: boolean
  readonly onSaved: () => void
}

/** Where reports go. The token goes in and is never shown; the test sends one real heartbeat. */
export function EndpointForm({ settings, mayChange, onSaved }: EndpointFormProps): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const transportId = useId()
  const [url, setUrl] = useState(settings.url ?? '')
  const [transport, setTransport] = useState(settings.transport)
  const [seconds, setSeconds] = useState(String(settings.heartbeatSeconds))
  const [token, setToken] = useState('')
  const [clearing, setClearing] = useState(false)
  const [note, setNote] = useState('')
  const [test, setTest] = useState<EndpointTest | null>(null)
  const [wrong, setWrong] = useState<'url' | 'heartbeat' | null>(null)
  const { busy, problem, run } = useAct()
  const changed = url !== (settings.url ?? '') || transport !== settings.transport || token !== '' || clearing
  useUnsaved(mayChange && (changed || note !== '' || seconds !== String(settings.heartbeatSeconds)))
  const wish = (): TokenWish => {
    if (token !== '') return { kind: 'set', token }
    return { kind: clearing ? 'clear' : 'keep' }
  }
  const tryIt = async (): Promise<void> => {
    setTest(null)
    setTest((await run(() => callMain('reporting.test', { url, transport, token: wish() })))?.value ?? null)
  }
  const save = async (): Promise<void> => {
    const heartbeatSeconds = Number(numberTyped(seconds))
    setWrong(Number.isNaN(heartbeatSeconds) ? 'heartbeat' : null)
    if (Number.isNaN(heartbeatSeconds)) return
    const asked = { url: url.trim() === '' ? null : url, transport, token: wish(), note: note.trim() }
    const done = await run(() => callMain('reporting.save', { ...asked, heartbeatSeconds }))
    if (done === null) return
    const [first] = done.value
    if (first !== undefined) {
      // Only these two can be refused: the rest is chosen.
      setWrong(first.field === 'endpoint.url' ? 'url' : 'heartbeat')
      return
    }
    setToken('')
    setNote('')
    setClearing(false)
    void message.success(t('reporting.saved'))
    onSaved()
  }
  return (
    <section className="panel">
      <h2>{t('reporting.settings')}</h2>
      <fieldset className="reporting-form" disabled={!mayChange}>
        <LabelledInput
          label={t('reporting.url')}
          value={url}
          hint={t('reporting.url-hint')}
          problem={wrong === 'url' ? t('reporting.test.bad-url') : ''}
          onChange={setUrl}
        />
        {/^\s*http:/i.test(url) && <p className="reporting-plain">{t('reporting.plain')}</p>}
        <div className="field">
          <label htmlFor={transportId}>{t('reporting.transport')}</label>
          <Select
            id={transportId}
            size="large"
            disabled={!mayChange}
            value={transport}
            options={(['otlp', 'json'] as const).map((value) => ({ value, label: t(`reporting.transport.${value}`) }))}
            onChange={setTransport}
          />
        </div>
        <LabelledInput
          label={t('reporting.token')}
          value={token}
          hint={t(settings.hasToken ? 'reporting.token-kept' : 'reporting.token-none')}
          password
          onChange={setToken}
        />
        {settings.hasToken && (
          <Checkbox
            checked={clearing}
            disabled={token !== '' || !mayChange}
            onChange={(event) => {
              setClearing(event.target.checked)
            }}
          >
            {t('reporting.token-clear')}
          </Checkbox>
        )}
        <LabelledInput
          label={t('reporting.heartbeat')}
          value={seconds}
          hint={t('reporting.heartbeat-hint')}
          problem={wrong === 'heartbeat' ? t('reporting.heartbeat-hint') : ''}
          onChange={setSeconds}
        />
        {mayChange && <LabelledInput label={t('policy.note')} value={note} onChange={setNote} />}
        <ProblemLine problem={problem} />
        {mayChange && (
          <div className="reporting-acts">
            <Button loading={busy} disabled={url.trim() === ''} onClick={() => void tryIt()}>
              {t('reporting.test')}
            </Button>
            <Button type="primary" loading={busy} disabled={note.trim() === ''} onClick={() => void save()}>
              {t('reporting.save')}
            </Button>
          </div>
        )}
      </fieldset>
      {test !== null && <EndpointTestWords test={test} />}
    </section>
  )
}
