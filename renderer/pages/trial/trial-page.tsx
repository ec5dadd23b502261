import './trial.css'
import { Button, Progress, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds, type ChannelId } from '../../../shared/domain/channel.ts'
import { mostTrialFiles } from '../../../shared/ipc/trial-contract.ts'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { DropZone } from './drop-zone.tsx'
import { TrialTable } from './trial-table.tsx'
import { useTrial, type Trial } from './use-trial.ts'

/** 试扫: what would become of these files. Nothing is recorded. */
export function TrialPage(): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const trial = useTrial()
  const [channel, setChannel] = useState<ChannelId>('wechat')
  const [nowhere, setNowhere] = useState(false)
  const { busy, problem, run } = useAct()
  const start = (paths: readonly string[]): void => {
    setNowhere(paths.length === 0)
    if (paths.length > 0) void run(() => callMain('trial.start', { paths: paths.slice(0, mostTrialFiles) }))
  }
  const refusal = trial.refusal === null ? '' : refusalWords(trial.refusal)
  return (
    <div className="page page-wide">
      <header className="page-head">
        <h1>{t('nav.trial')}</h1>
        <span className="hint">{t('trial.explain')}</span>
      </header>
      <DropZone
        busy={busy}
        onDrop={start}
        onPick={(what) => {
          setNowhere(false)
          void run(() => callMain('trial.pick', { what }))
        }}
      />
      <ProblemLine problem={nowhere ? t('trial.nowhere') : problem === '' ? refusal : problem} />
      <div className="trial-bar">
        <TrialProgress trial={trial} />
        <span className="trial-as-if">
          <label htmlFor="trial-channel">{t('trial.channel')}</label>
          <Select
            id="trial-channel"
            value={channel}
            options={channelIds.map((value) => ({ value, label: t(`channel.${value}`) }))}
            onChange={setChannel}
          />
        </span>
      </div>
      <TrialTable rows={trial.rows} channel={channel} />
      <p className="hint">{t('trial.verdicts-explain')}</p>
    </div>
  )
}

function TrialProgress({ trial: { progress, rows } }: { readonly trial: Trial }): ReactNode {
  const { t } = useTranslation()
  if (progress === null || progress.state === 'none') return <span className="trial-progress" />
  const { state, done, found, cut } = progress
  const words = (): string => {
    if (state === 'cancelled') return t('trial.cancelled', { done, found })
    if (state === 'running') return found === 0 ? t('trial.finding') : t('trial.progress', { done, found })
    const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length
    return t('trial.done', { done, sensitive: count('sensitive'), unread: count('unscannable') })
  }
  return (
    <div className="trial-progress">
      <p role="status">
        {words()} {cut && t('trial.cut', { most: mostTrialFiles })}
      </p>
      {state === 'running' && (
        <div className="drop-acts">
          <Progress
            aria-label={t('nav.trial')}
            percent={found === 0 ? 0 : Math.floor((done / found) * 100)}
            showInfo={false}
            size="small"
          />
          <Button size="small" onClick={() => void callMain('trial.cancel', null)}>
            {t('trial.cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}
