import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { channelIds, channelKind, type ChannelId } from '../../../shared/domain/channel.ts'
import { PeopleField } from './people-field.tsx'
import { WatchSwitch } from './watch-switch.tsx'

/** One line for each channel: the part of the policy that is changed most. */
export function ChannelsTable(): ReactNode {
  const { t } = useTranslation()
  const line = (id: ChannelId): ReactNode => (
    <tr key={id}>
      <th scope="row">{t(`channel.${id}`)}</th>
      <td>
        <WatchSwitch path={`channels.${id}.watch`} label={`${t('policy.channels.*.watch')} ${t(`channel.${id}`)}`} />
      </td>
      {(['recordFrom', 'warnFrom', 'quarantineFrom'] as const).map((key) => (
        <td key={key}>
          <PeopleField path={`channels.${id}.${key}`} />
        </td>
      ))}
    </tr>
  )
  const group = (kind: 'transfer' | 'at-rest'): ReactNode => (
    <tbody key={kind}>
      <tr>
        <th colSpan={5} scope="rowgroup" className="policy-kind">
          {t(`policy.kind.${kind}`)}
        </th>
      </tr>
      {channelIds.filter((id) => channelKind(id) === kind).map(line)}
    </tbody>
  )
  return (
    <table className="policy-channels">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('policy.channels.*.watch')}</th>
          <th scope="col">{t('policy.channels.*.recordFrom')}</th>
          <th scope="col">{t('policy.channels.*.warnFrom')}</th>
          <th scope="col">{t('policy.channels.*.quarantineFrom')}</th>
        </tr>
      </thead>
      {group('transfer')}
      {group('at-rest')}
    </table>
  )
}
