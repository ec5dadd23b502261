import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SealedFile } from '../../../shared/ipc/inventory-contract.ts'
import { callMain } from '../../call-main.ts'
import { ReasonDialog } from '../../components/reason-dialog.tsx'

export interface SealFilesProps {
  readonly ids: readonly string[]
  readonly simulation: boolean
  readonly onDone: () => void
}

/** Puts the chosen files into the vault, with a reason; says of each that was not why. */
export function SealFiles({ ids, simulation, onDone }: SealFilesProps): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [asking, setAsking] = useState(false)
  const tell = (sealed: readonly SealedFile[]): void => {
    const done = sealed.filter(({ outcome }) => outcome === 'sealed').length
    if (done > 0) void message.success(t('inventory.sealed', { count: done }))
    for (const outcome of new Set(sealed.map((each) => each.outcome))) {
      if (outcome !== 'sealed') void message.warning(t(`inventory.outcome.${outcome}`), 8)
    }
  }
  if (simulation) return <span className="hint">{t('inventory.simulation')}</span>
  return (
    <>
      <Button
        disabled={ids.length === 0}
        onClick={() => {
          setAsking(true)
        }}
      >
        {t('inventory.seal', { count: ids.length })}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('inventory.seal-title', { count: ids.length })}
          explain={t('inventory.seal-explain')}
          okText={t('inventory.seal', { count: ids.length })}
          act={(note) => callMain('inventory.seal', { ids: [...ids], note })}
          onDone={(sealed) => {
            setAsking(false)
            tell(sealed)
            onDone()
          }}
          onCancel={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}
