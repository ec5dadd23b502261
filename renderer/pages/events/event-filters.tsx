import { Button, DatePicker, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds } from '../../../shared/domain/channel.ts'
import { everything, type EventFilter } from '../../../shared/ipc/event-filter.ts'

export interface EventFiltersProps {
  readonly filter: EventFilter
  readonly onChange: (filter: EventFilter) => void
}

const verdicts = ['record', 'warn', 'quarantine'] as const
const groups = ['files', 'answers', 'agent', 'people'] as const

export function EventFilters({ filter, onChange }: EventFiltersProps): ReactNode {
  const { t } = useTranslation()
  const any = t('records.any')
  return (
    <div className="filters">
      <Input.Search
        allowClear
        placeholder={t('records.case')}
        aria-label={t('records.case')}
        style={{ width: 130 }}
        onSearch={(value) => {
          onChange({ ...filter, caseNumber: value.trim() === '' ? null : value.trim() })
        }}
      />
      <Input.Search
        allowClear
        placeholder={t('records.name')}
        aria-label={t('records.name')}
        style={{ width: 190 }}
        onSearch={(value) => {
          onChange({ ...filter, name: value.trim() === '' ? null : value.trim() })
        }}
      />
      <Select
        value={filter.group}
        aria-label={t('records.group')}
        style={{ width: 130 }}
        options={[
          { value: null, label: `${t('records.group')}：${any}` },
          ...groups.map((value) => ({ value, label: t(`records.group.${value}`) })),
        ]}
        onChange={(group: EventFilter['group']) => {
          onChange({ ...filter, group })
        }}
      />
      <Select
        value={filter.channel}
        aria-label={t('records.channel')}
        style={{ width: 130 }}
        options={[
          { value: null, label: `${t('records.channel')}：${any}` },
          ...channelIds.map((value) => ({ value, label: t(`channel.${value}`) })),
        ]}
        onChange={(channel: EventFilter['channel']) => {
          onChange({ ...filter, channel })
        }}
      />
      <Select
        value={filter.verdict}
        aria-label={t('records.verdict')}
        style={{ width: 120 }}
        options={[
          { value: null, label: `${t('records.verdict')}：${any}` },
          ...verdicts.map((value) => ({ value, label: t(`event.verdict.${value}`) })),
        ]}
        onChange={(verdict: EventFilter['verdict']) => {
          onChange({ ...filter, verdict })
        }}
      />
      <DatePicker.RangePicker
        aria-label={t('records.from-to')}
        onChange={(range) => {
          const [from, to] = range ?? [null, null]
          onChange({
            ...filter,
            fromMs: from?.startOf('day').valueOf() ?? null,
            toMs: to?.endOf('day').valueOf() ?? null,
          })
        }}
      />
      {filter !== everything && (
        <Button
          type="link"
          onClick={() => {
            onChange(everything)
          }}
        >
          {t('records.clear')}
        </Button>
      )}
    </div>
  )
}
