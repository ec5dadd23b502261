import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds } from '../../../shared/domain/channel.ts'
import type { EventFilter } from '../../../shared/ipc/event-filter.ts'
import { ChoiceFilter } from '../../components/choice-filter.tsx'
import { Filters } from '../../components/filters.tsx'
import { PeriodFilter } from '../../components/period-filter.tsx'
import { TextFilter } from '../../components/text-filter.tsx'
import type { Narrowing } from '../../components/use-record-pages.ts'

const verdicts = ['record', 'warn', 'quarantine'] as const
const groups = ['files', 'answers', 'agent', 'people'] as const

interface EventFiltersProps {
  readonly narrowing: Narrowing<EventFilter>
}

/** Not drawn anew with each page of the list: these fields cost more than all rows together. */
export const EventFilters = memo(function EventFilters({ narrowing }: EventFiltersProps): ReactNode {
  const { t } = useTranslation()
  const { filter, narrow, clear } = narrowing
  return (
    <Filters onClear={clear}>
      <TextFilter
        label={t('records.case')}
        onChange={(caseNumber) => {
          narrow({ ...filter, caseNumber })
        }}
      />
      <TextFilter
        label={t('records.name')}
        onChange={(name) => {
          narrow({ ...filter, name })
        }}
      />
      <ChoiceFilter
        label={t('records.group')}
        value={filter.group}
        choices={groups}
        words={(value) => t(`records.group.${value}`)}
        onChange={(group) => {
          narrow({ ...filter, group })
        }}
      />
      <ChoiceFilter
        label={t('records.channel')}
        value={filter.channel}
        choices={channelIds}
        words={(value) => t(`channel.${value}`)}
        onChange={(channel) => {
          narrow({ ...filter, channel })
        }}
      />
      <ChoiceFilter
        label={t('records.verdict')}
        value={filter.verdict}
        choices={verdicts}
        words={(value) => t(`event.verdict.${value}`)}
        onChange={(verdict) => {
          narrow({ ...filter, verdict })
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
