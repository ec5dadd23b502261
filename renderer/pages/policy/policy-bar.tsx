import { Button, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import type { PolicyProblem } from '../../../shared/policy/policy-problem.ts'
import { presetIds, presets } from '../../../shared/policy/presets.ts'
import { policySchema, type Policy } from '../../../shared/policy/schema.ts'
import { callMain } from '../../call-main.ts'
import { ProblemLine } from '../../components/problem-line.tsx'
import { useAct } from '../../components/use-act.ts'
import { ProblemList } from './policy-problems.tsx'

export interface PolicyBarProps {
  /** Fields that differ from the policy in force. */
  readonly changes: readonly string[]
  /** What keeps it from being saved. */
  readonly problems: readonly PolicyProblem[]
  readonly onUse: (policy: Policy) => void
  readonly onUndo: () => void
  readonly onSave: () => void
}

export function PolicyBar({ changes, problems, onUse, onUndo, onSave }: PolicyBarProps): ReactNode {
  const { t } = useTranslation()
  const { busy, problem, run } = useAct()
  const [refused, setRefused] = useState<readonly PolicyProblem[]>([])
  const importFile = async (): Promise<void> => {
    setRefused([])
    const done = await run(() => callMain('policy.import', null))
    const read = done?.value ?? null
    if (read === null) return
    const checked = checkPolicy(read)
    if (checked.kind === 'accepted') onUse(checked.policy)
    else setRefused(checked.problems)
  }
  return (
    <div className="policy-bar">
      <Select
        value={null}
        placeholder={t('policy.preset')}
        aria-label={t('policy.preset')}
        options={presetIds.map((value) => ({ value, label: t(`policy.preset.${value}`) }))}
        onChange={(id: (typeof presetIds)[number] | null) => {
          if (id !== null) onUse(policySchema.parse(presets[id]))
        }}
      />
      <Button disabled={busy} onClick={() => void importFile()}>
        {t('policy.import')}
      </Button>
      <Button disabled={busy} onClick={() => void run(() => callMain('policy.export', null))}>
        {t('policy.export')}
      </Button>
      <div className="policy-acts">
        <span className="hint" title={changes.join('\n')}>
          {changes.length > 0 && t('policy.changes', { count: changes.length })}
        </span>
        <Button disabled={changes.length === 0} onClick={onUndo}>
          {t('policy.undo')}
        </Button>
        <Button type="primary" disabled={changes.length === 0} onClick={onSave}>
          {t('policy.save')}
        </Button>
      </div>
      <ProblemLine problem={problem} />
      {refused.length > 0 && <ProblemList title={t('policy.wrong.file')} problems={refused} />}
      {problems.length > 0 && <ProblemList title={t('policy.wrong.before-saving')} problems={problems} />}
    </div>
  )
}
