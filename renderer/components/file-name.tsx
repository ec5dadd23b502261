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

function piecesOf(name: string): { readonly whole: string; readonly ends: LongNameProps['ends'] | null } {
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
  const { whole, ends } = piecesOf(name)
  // A table has fifty of these, and hardly one of them is long: what is short costs no more than its letters.
  const shown =
    ends === null ? <bdi className="file-name">{whole}</bdi> : <LongName key={name} whole={whole} ends={ends} />
  return quoted ? <Quoted>{shown}</Quoted> : shown
}

interface LongNameProps {
  readonly whole: string
  readonly ends: readonly [head: string, tail: string]
}

function LongName({ whole, ends: [head, tail] }: LongNameProps): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <bdi className="file-name">
      {open ? whole : head}
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
      {!open && tail}
    </bdi>
  )
}

function Quoted({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation()
  const [before, after] = i18n.language.startsWith('zh') ? ['《', '》'] : ['“', '”']
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
