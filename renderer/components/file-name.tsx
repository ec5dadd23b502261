import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Control letters, and those that steer the direction of text or draw nothing: in a file name they only deceive. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const headLetters = 40
const tailLetters = 16

/** The name as it can be shown: nothing invisible, and with its middle left out where it is very long. */
export function shownName(name: string): string {
  const letters = [...name.replace(invisible, '')]
  if (letters.length <= headLetters + tailLetters) return letters.join('')
  return `${letters.slice(0, headLetters).join('')}…${letters.slice(-tailLetters).join('')}`
}

export interface FileNameProps {
  readonly name: string
  /** Between the marks that the language puts around a title. */
  readonly quoted?: boolean
}

export function FileName({ name, quoted = false }: FileNameProps): ReactNode {
  const { i18n } = useTranslation()
  const shown = <bdi className="file-name">{shownName(name)}</bdi>
  if (!quoted) return shown
  const [open, close] = i18n.language.startsWith('zh') ? ['《', '》'] : ['“', '”']
  return (
    <>
      {open}
      {shown}
      {close}
    </>
  )
}
