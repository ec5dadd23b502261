import { Button, DatePicker, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { auditGroups, type AuditFilter } from '../../../shared/ipc/audit-contract.ts'

export interface AuditFiltersProps {
  readonly filter: AuditFilter
  readonly onChange: (filter: AuditFilter) => void
  /** Null where nothing is narrowed down. */
  readonly onClear: (() => void) | null
}

export function AuditFilters({ filter, onChange, onClear }: AuditFiltersProps): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="filters">
      <Select<AuditFilter['group']>
        value={filter.group}
        aria-label={t('audit.group')}
        style={{ width: 180 }}
        options={[
          { value: null, label: `${t('audit.group')}：${t('records.any')}` },
          ...auditGroups.map((value) => ({ value, label: t(`audit.group.${value}`) })),
        ]}
        onChange={(group) => {
          onChange({ ...filter, group })
        }}
      />
      <Input.Search
        allowClear
        placeholder={t('audit.by')}
        aria-label={t('audit.by')}
        style={{ width: 180 }}
        onSearch={(value) => {
          onChange({ ...filter, by: value.trim() === '' ? null : value.trim() })
        }}
      />
      <DatePicker.RangePicker
        aria-label={t('records.from-to')}
        onChange={(range) => {
          const [from, to] = range ?? [null, null]
          onChange({
            ...filter,
            fromMs: from?.startOf('day').valueOf() ?? null,
            toMs: to === null ? null : to.endOf('day').valueOf() + 1,
          })
        }}
      />
      {onClear !== null && (
        <Button type="link" onClick={onClear}>
          {t('records.clear')}
        </Button>
      )}
    </div>
  )
}
