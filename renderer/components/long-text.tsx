import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cutInMiddle, type LettersKept } from './cut-in-middle.ts'

export interface LongTextProps {
  readonly text: string
  readonly className: string
  readonly kept: LettersKept
}

/** Text that somebody else wrote: a very long one shows its ends, and the whole of it on demand. */
export function LongText({ text, className, kept }: LongTextProps): ReactNode {
  const { whole, ends } = cutInMiddle(text, kept)
  // A table has fifty of these, and hardly one of them is long: what is short costs no more than its letters.
  if (ends === null) return <bdi className={className}>{whole}</bdi>
  return <CutText key={text} whole={whole} ends={ends} className={className} />
}

interface CutTextProps {
  readonly whole: string
  readonly ends: readonly [head: string, tail: string]
  readonly className: string
}

function CutText({ whole, ends: [head, tail], className }: CutTextProps): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <bdi className={className}>
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
