import { App, Button, Progress } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InventoryScan } from '../../../shared/domain/inventory.ts'
import { callMain } from '../../call-main.ts'
import { useAct } from '../../components/use-act.ts'
import { useMoment } from '../../components/use-moment.ts'

/** Begins, follows and stops a pass over files at rest. */
export function ScanPanel({ scan }: { readonly scan: InventoryScan }): ReactNode {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { busy, problem, run } = useAct()
  const isUnderWay = scan.kind === 'listing' || scan.kind === 'running'
  const begin = async (where: 'watched' | 'chosen'): Promise<void> => {
    const done = await run(() => callMain('inventory.scan', { where }))
    if (done?.value === false && where === 'watched') void message.info(t('inventory.busy'))
  }
  return (
    <section className="panel inventory-scan">
      <ScanWords scan={scan} />
      <div className="inventory-acts">
        {isUnderWay ? (
          <Button
            disabled={scan.kind === 'running' && scan.stopping}
            onClick={() => void run(() => callMain('inventory.cancel', null))}
          >
            {t('inventory.cancel')}
          </Button>
        ) : (
          <>
            <Button type="primary" disabled={busy} onClick={() => void begin('watched')}>
              {t('inventory.scan-watched')}
            </Button>
            <Button disabled={busy} onClick={() => void begin('chosen')}>
              {t('inventory.scan-chosen')}
            </Button>
          </>
        )}
      </div>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

function ScanWords({ scan }: { readonly scan: InventoryScan }): ReactNode {
  const { t } = useTranslation()
  const moment = useMoment()
  switch (scan.kind) {
    case 'none':
      return null
    case 'listing':
      return <p role="status">{t('inventory.listing')}</p>
    case 'running': {
      const { all, lookedAt, found, unread } = scan
      return (
        <>
          <Progress
            percent={Math.floor((lookedAt / Math.max(all, 1)) * 100)}
            aria-label={t('nav.inventory')}
            size="small"
          />
          <p>{scan.stopping ? t('inventory.stopping') : t('inventory.progress', { all, lookedAt, found, unread })}</p>
        </>
      )
    }
    case 'ended': {
      const { how, endedMs, all, lookedAt, found, unread } = scan
      return (
        <p role="status">
          <strong>{t(`inventory.ended.${how}`)}</strong>{' '}
          <span className="row-quiet">
            {t('inventory.result', { time: moment(endedMs), all, lookedAt, found, unread })}
          </span>
        </p>
      )
    }
  }
}
