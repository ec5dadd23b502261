import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds } from '../../../shared/domain/channel.ts'
import type { EventFilter } from '../../../shared/ipc/event-filter.ts'
import { ChoiceFilter } from '../../components/choice-filter.tsx'
import { Filters } from '../../components/filters.tsx'
import { PeriodFilter } from '../../components/period-filter.tsx'
import { TextFilter } from '../../components/text-filter.tsx'
import type { RecordPages } from '../../components/use-record-pages.ts'

const verdicts = ['record', 'warn', 'quarantine'] as const
const groups = ['files', 'answers', 'agent', 'people'] as const

export function EventFilters({ pages }: { readonly pages: RecordPages<EventFilter> }): ReactNode {
  const { t } = useTranslation()
  const { filter, narrow } = pages
  return (
    <Filters onClear={pages.isNarrowed ? pages.clear : null}>
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
}
