import './inventory.css'
import { Alert, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds, type ChannelId } from '../../../shared/domain/channel.ts'
import type { SessionView } from '../../../shared/ipc/administrator.ts'
import { ChoiceFilter } from '../../components/choice-filter.tsx'
import { Pager } from '../../components/pager.tsx'
import { useRefusalWords } from '../../components/use-refusal-words.ts'
import { useAnswer } from '../../use-answer.ts'
import { InventoryTable } from './inventory-table.tsx'
import { ScanPanel } from './scan-panel.tsx'
import { SealFiles } from './seal-files.tsx'

export interface InventoryPageProps {
  readonly session: Extract<SessionView, { kind: 'signed-in' }>
}

const pageLength = 50
const orders = ['people', 'age'] as const

/** 存量: which files on this PC hold how many people, and since when. */
export function InventoryPage({ session }: InventoryPageProps): ReactNode {
  const { t } = useTranslation()
  const refusalWords = useRefusalWords()
  const [order, setOrder] = useState<(typeof orders)[number]>('people')
  const [channel, setChannel] = useState<ChannelId | null>(null)
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { asked, again } = useAnswer(
    'inventory.read',
    { order, channel, offset, limit: pageLength },
    'inventory-changed',
  )
  const page = asked.kind === 'answered' ? asked.value : null
  const all = page?.sums.files ?? 0
  return (
    <div className="page page-wide">
      <header className="page-head">
        <h1>{t('nav.inventory')}</h1>
        <span className="hint">{page !== null && t('inventory.sums', page.sums)}</span>
      </header>
      <p className="hint">{t('inventory.explain')}</p>
      {asked.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(asked)} />}
      {page !== null && <ScanPanel scan={page.scan} />}
      <div className="filters">
        <Select
          aria-label={t('inventory.order')}
          value={order}
          style={{ width: 160 }}
          options={orders.map((value) => ({ value, label: t(`inventory.order.${value}`) }))}
          onChange={(next) => {
            setOrder(next)
            setOffset(0)
          }}
        />
        <ChoiceFilter
          label={t('records.channel')}
          value={channel}
          choices={channelIds}
          words={(value) => t(`channel.${value}`)}
          onChange={(next) => {
            setChannel(next)
            setOffset(0)
          }}
        />
        {session.roles.includes('approver') && (
          <SealFiles
            ids={chosen}
            simulation={page?.simulation ?? false}
            onDone={() => {
              setChosen([])
              again()
            }}
          />
        )}
      </div>
      <InventoryTable
        files={asked.kind === 'asking' ? null : (page?.files ?? [])}
        chosen={session.roles.includes('approver') ? chosen : null}
        onChoose={setChosen}
      />
      <Pager
        back={[
          t('page.previous'),
          offset === 0
            ? null
            : () => {
                setOffset(Math.max(offset - pageLength, 0))
              },
        ]}
        on={[
          t('page.next'),
          offset + pageLength >= all
            ? null
            : () => {
                setOffset(offset + pageLength)
              },
        ]}
      />
    </div>
  )
}
