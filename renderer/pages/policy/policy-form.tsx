import { zodResolver } from '@hookform/resolvers/zod'
import { Alert } from 'antd'
import { useState, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch, type Resolver } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PolicyView } from '../../../shared/ipc/policy-contract.ts'
import { differingFields } from '../../../shared/policy/policy-differences.ts'
import { policySchema, type Policy } from '../../../shared/policy/schema.ts'
import { useUnsaved } from '../../unsaved.ts'
import { PolicyBar } from './policy-bar.tsx'
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
  const [saving, setSaving] = useState(false)
  const form = useForm({
    values: view.policy,
    mode: 'onBlur',
    // The form's values are the policy's: typing its several hundred paths would only slow the compiler down.
    resolver: zodResolver(policySchema) as unknown as Resolver,
  })
  const draft = useWatch({ control: form.control }) as Policy
  const fields = differingFields(draft, view.policy)
  useUnsaved(mayChange && fields.length > 0)
  const use = (policy: Policy): void => {
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
          description={view.problems.map(({ field, problem, mend }) => `${field}: ${problem}; ${mend}`).join('\n')}
        />
      )}
      {!mayChange && <Alert type="info" showIcon title={t('refusal.wrong-role')} />}
      <fieldset disabled={!mayChange} className="policy-all">
        <PolicyBar
          changes={fields}
          onUse={use}
          onUndo={() => {
            form.reset(view.policy)
          }}
          onSave={() => {
            void form.trigger().then((fits) => {
              if (fits) setSaving(true)
            })
          }}
        />
        <PolicySections />
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
