import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeView } from '../../../shared/ipc/notice-view.ts'

/** What is watched here, what may be done with files, why, by which law, what is recorded and what is never looked at. */
export function NoticeText({ notice }: { readonly notice: NoticeView }): ReactNode {
  const { t, i18n } = useTranslation()
  const channels = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    notice.channels.map((channel) => t(`channel.${channel}`)),
  )
  const contact = notice.contact === '' ? t('notice.ask-administrator') : notice.contact
  return (
    <>
      <p>{t('notice.intro')}</p>
      <p>{t(`notice.${notice.mode}`)}</p>
      <dl className="notice-text">
        <dt>{t('notice.what.title')}</dt>
        <dd>{t('notice.what', { channels })}</dd>
        <dt>{t('notice.why.title')}</dt>
        <dd>{t('notice.why')}</dd>
        <dt>{t('notice.law.title')}</dt>
        <dd>{t('notice.law')}</dd>
        <dt>{t('notice.recorded.title')}</dt>
        <dd>{t('notice.recorded')}</dd>
        <dt>{t('notice.never.title')}</dt>
        <dd>{t('notice.never')}</dd>
        <dt>{t('notice.where.title')}</dt>
        <dd>
          {notice.reportsTo === null ? t('notice.where-here') : t('notice.where-sent', { host: notice.reportsTo })}
        </dd>
        <dt>{t('notice.rights.title')}</dt>
        <dd>{t('notice.rights', { contact })}</dd>
      </dl>
    </>
  )
}
