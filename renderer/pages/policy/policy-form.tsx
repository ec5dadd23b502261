import { Alert } from 'antd'
import { useState, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch, type FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PolicyView } from '../../../shared/ipc/policy-contract.ts'
import { checkPolicy } from '../../../shared/policy/check-policy.ts'
import type { PolicyProblem } from '../../../shared/policy/policy-problem.ts'
import { differingFields } from '../../../shared/policy/policy-differences.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import { useUnsaved } from '../../unsaved.ts'
import { PolicyBar } from './policy-bar.tsx'
import { PolicyProblems, useProblemWords } from './policy-problems.tsx'
import { PolicyHistory } from './policy-history.tsx'
import { PolicySections } from './policy-sections-view.tsx'
import { SaveDialog } from './save-dialog.tsx'

export interface PolicyFormProps {
  readonly view: PolicyView
  readonly mayChange: boolean
  readonly onSaved: () => void
}

/** The whole policy as a form; nothing holds before it was tried and saved. */
export function PolicyForm({ view, mayChange, onSaved }: PolicyFormProps): ReactNode {
  const { t } = useTranslation()
  const problemWords = useProblemWords()
  const [saving, setSaving] = useState(false)
  const values: FieldValues = view.policy
  const form = useForm({
    values,
  })
  const draft = useWatch({ control: form.control }) as Policy
  /** Told when it is to be saved, and from then on until it is mended: not while the first figure of a number is typed. */
  const [tried, setTried] = useState(false)
  const wrong = tried ? problemsOf(draft) : []
  const fields = differingFields(draft, view.policy)
  useUnsaved(mayChange && fields.length > 0)
  const use = (policy: Policy): void => {
    setTried(false)
    form.reset(view.policy)
    for (const [key, value] of Object.entries(policy)) form.setValue(key, value, { shouldDirty: true })
  }
  return (
    <FormProvider {...form}>
      {view.problems.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('status.problem.policy-broken')}
          description={view.problems.map((each) => `${each.field} ${problemWords(each)}`.trim()).join('\n')}
        />
      )}
      {!mayChange && <Alert type="info" showIcon title={t('refusal.wrong-role')} />}
      <fieldset disabled={!mayChange} className="policy-all">
        <PolicyBar
          changes={fields}
          problems={wrong}
          onUse={use}
          onUndo={() => {
            setTried(false)
            form.reset(view.policy)
          }}
          onSave={() => {
            setTried(true)
            if (problemsOf(draft).length === 0) setSaving(true)
          }}
        />
        <PolicyProblems value={wrong}>
          <PolicySections wrong={wrong.map(({ field }) => field)} />
        </PolicyProblems>
      </fieldset>
      {mayChange && <PolicyHistory history={view.history} onUse={use} />}
      {saving && (
        <SaveDialog
          candidate={draft}
          onClose={(saved) => {
            setSaving(false)
            if (saved) onSaved()
          }}
        />
      )}
    </FormProvider>
  )
}

function problemsOf(policy: Policy): readonly PolicyProblem[] {
  const checked = checkPolicy(policy)
  return checked.kind === 'accepted' ? [] : checked.problems
}
