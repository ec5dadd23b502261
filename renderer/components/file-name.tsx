import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Control letters, and those that steer the direction of text or draw nothing: in a file name they only deceive. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const headLetters = 40
const tailLetters = 16

/** The name as it can be shown: nothing invisible, and with its middle left out where it is very long. */
export function shownName(name: string): string {
  const { whole, ends } = piecesOf(name)
  return ends === null ? whole : ends.join('…')
}

function piecesOf(name: string): { readonly whole: string; readonly ends: readonly [string, string] | null } {
  const letters = [...name.replace(invisible, '')]
  const whole = letters.join('')
  if (letters.length <= headLetters + tailLetters) return { whole, ends: null }
  return { whole, ends: [letters.slice(0, headLetters).join(''), letters.slice(-tailLetters).join('')] }
}

export interface FileNameProps {
  readonly name: string
  /** Between the marks that the language puts around a title. */
  readonly quoted?: boolean
}

/** A very long name shows its ends, and the whole of it on demand. */
export function FileName({ name, quoted = false }: FileNameProps): ReactNode {
  const { t, i18n } = useTranslation()
  const [open, setOpen] = useState(false)
  const { whole, ends } = piecesOf(name)
  const shown = (
    <bdi className="file-name">
      {ends === null || open ? whole : ends[0]}
      {ends !== null && (
        <button
          type="button"
          className="file-name-more"
          aria-expanded={open}
          aria-label={t(open ? 'name.less' : 'name.whole')}
          onClick={() => {
            setOpen(!open)
          }}
        >
          …
        </button>
      )}
      {ends !== null && !open && ends[1]}
    </bdi>
  )
  if (!quoted) return shown
  const [before, after] = i18n.language.startsWith('zh') ? ['《', '》'] : ['“', '”']
  return (
    <>
      {before}
      {shown}
      {after}
    </>
  )
}
