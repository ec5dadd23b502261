import { Button, Checkbox } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import { useUnsaved } from '../../unsaved.ts'
import { useAct } from '../../components/use-act.ts'
import { LabelledInput } from '../session/labelled-input.tsx'
import { NewPassword } from '../session/new-password.tsx'

const roles = ['reader', 'approver', 'policy'] as const

export function AddAccount({ onAdded }: { readonly onAdded: () => void }): ReactNode {
  const { t } = useTranslation()
  const [round, setRound] = useState(0)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly (typeof roles)[number][]>(['reader'])
  const [password, setPassword] = useState<string | null>(null)
  const { busy, problem, run } = useAct()
  useUnsaved(name !== '' || password !== null)
  const add = async (): Promise<void> => {
    if (password === null) return
    const done = await run(() => callMain('administrators.add', { name: name.trim(), password, roles: [...chosen] }))
    if (done === null) return
    setName('')
    setPassword(null)
    setRound(round + 1)
    onAdded()
  }
  return (
    <section className="panel">
      <h2>{t('accounts.add')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <LabelledInput label={t('session.name')} value={name} hint={t('session.name-hint')} onChange={setName} />
        <Checkbox.Group
          value={[...chosen]}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChange={(values) => {
            setChosen(roles.filter((role) => values.includes(role)))
          }}
        />
        <NewPassword key={round} onChange={setPassword} />
        {problem !== '' && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <Button htmlType="submit" loading={busy} disabled={name === '' || password === null || chosen.length === 0}>
          {t('accounts.add')}
        </Button>
      </form>
    </section>
  )
}
