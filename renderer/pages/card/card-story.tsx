import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardFile, CardView, FilesCard, LimitCard } from '../../../shared/ipc/card-view.ts'
import { channelKind } from '../../../shared/domain/channel.ts'
import { FileName } from '../../components/file-name.tsx'
import { RichWords } from '../../components/rich-words.tsx'
import { useSentences } from '../../components/use-sentences.ts'

/** What is known, what is not known, and what happened to the file: in that order. */
export function CardStory({ card }: { readonly card: CardView }): ReactNode {
  return card.kind === 'cumulative' ? <LimitStory card={card} /> : <FilesStory card={card} />
}

function LimitStory({ card }: { readonly card: LimitCard }): ReactNode {
  const { t } = useTranslation()
  const sentences = useSentences()
  const words = t(`card.cumulative.${card.window}`, { skipInterpolation: true })
  const count = <strong className="card-count">{card.people}</strong>
  return (
    <section className="card-story">
      <h1 id="title">{t('card.cumulative.title')}</h1>
      <p className="card-lead">
        <RichWords words={words} values={{ count }} />
        {card.hospitals > 1 ? t('card.cumulative.hospitals', { count: card.hospitals }) : t('card.cumulative.stop')}
      </p>
      <p>{sentences(t('card.cumulative.reminder'), t('card.cumulative.file'))}</p>
    </section>
  )
}

function FilesStory({ card }: { readonly card: FilesCard }): ReactNode {
  const { t } = useTranslation()
  const sentences = useSentences()
  const [file] = card.files
  if (file === undefined) return null
  return (
    <section className="card-story">
      <h1 id="title">{t(`card.${card.kind}.title`)}</h1>
      <CardLead card={card} file={file} />
      {card.kind === 'encrypted' && <p>{t('card.encrypted.praise')}</p>}
      <p>{sentences(card.kind === 'quarantined' && t('card.over-limit'), t(`card.${card.kind}.file`))}</p>
      {found(card) && <WhatIsKnown card={card} />}
      {card.kind === 'quarantined' && <CaseLine card={card} file={file} />}
    </section>
  )
}

function CardLead({ card, file }: { readonly card: FilesCard; readonly file: CardFile }): ReactNode {
  const { t } = useTranslation()
  const name = <FileName name={file.name} quoted />
  if (!found(card)) {
    if (file.reason === 'encrypted' || file.reason === null) return <p className="card-lead">{name}</p>
    const words = t('card.unread-because', { skipInterpolation: true })
    return (
      <p className="card-lead">
        <RichWords words={words} values={{ name, reason: t(`unread.${file.reason}`) }} />
      </p>
    )
  }
  const many = card.fileCount > 1
  const words = t(many ? 'card.found-many' : 'card.found', { count: card.people, skipInterpolation: true })
  const count = <strong className="card-count">{card.people}</strong>
  return (
    <p className="card-lead">
      <RichWords words={words} values={{ name, count, files: card.fileCount }} />
      {card.files.some(({ complete }) => !complete) && ` ${t('card.found-partly')}`}
    </p>
  )
}

function WhatIsKnown({ card }: { readonly card: FilesCard }): ReactNode {
  const { t } = useTranslation()
  const sentences = useSentences()
  const place = t(`place.${card.channel}`)
  if (channelKind(card.channel) === 'at-rest') return <p>{t('card.seen-at-rest', { place })}</p>
  const recallable = card.channel === 'wechat' || card.channel === 'wework' || card.channel === 'qq'
  const chat = recallable || card.channel === 'feishu' || card.channel === 'dingtalk'
  return (
    <p>
      {sentences(
        card.kind === 'quarantined' ? t('card.cannot-recall') : t('card.seen', { place }),
        chat && t('card.recall', { channel: t(`channel.${card.channel}`) }),
      )}
    </p>
  )
}

function CaseLine({ card, file }: { readonly card: FilesCard; readonly file: CardFile }): ReactNode {
  const { t } = useTranslation()
  const number =
    card.fileCount > 1
      ? t('card.cases', { first: file.caseNumber, count: card.fileCount })
      : t('card.case', { case: file.caseNumber })
  return (
    <p className="card-case">
      <span className="card-number">{number}</span>
      <span>{card.help.contact === '' ? t('card.ask-nobody') : t('card.ask', { contact: card.help.contact })}</span>
    </p>
  )
}

function found(card: FilesCard): boolean {
  return card.kind !== 'encrypted' && card.kind !== 'unread'
}
