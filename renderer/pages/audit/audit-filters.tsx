import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { auditGroups, type AuditFilter } from '../../../shared/ipc/audit-contract.ts'
import { ChoiceFilter } from '../../components/choice-filter.tsx'
import { Filters } from '../../components/filters.tsx'
import { PeriodFilter } from '../../components/period-filter.tsx'
import { TextFilter } from '../../components/text-filter.tsx'
import type { Narrowing } from '../../components/use-record-pages.ts'

interface AuditFiltersProps {
  readonly narrowing: Narrowing<AuditFilter>
}

/** Not drawn anew with each page of the list: these fields cost more than all rows together. */
export const AuditFilters = memo(function AuditFilters({ narrowing }: AuditFiltersProps): ReactNode {
  const { t } = useTranslation()
  const { filter, narrow, clear } = narrowing
  return (
    <Filters onClear={clear}>
      <ChoiceFilter
        label={t('audit.group')}
        value={filter.group}
        choices={auditGroups}
        words={(value) => t(`audit.group.${value}`)}
        onChange={(group) => {
          narrow({ ...filter, group })
        }}
      />
      <TextFilter
        label={t('audit.by')}
        onChange={(by) => {
          narrow({ ...filter, by })
        }}
      />
      <PeriodFilter
        onChange={(fromMs, toMs) => {
          narrow({ ...filter, fromMs, toMs })
        }}
      />
    </Filters>
  )
})
