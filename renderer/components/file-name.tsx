import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cutInMiddle } from './cut-in-middle.ts'
import { LongText } from './long-text.tsx'

const kept = { head: 40, tail: 16 }

/** The name as it can be shown: nothing invisible, and with its middle left out where it is very long. */
export function shownName(name: string): string {
  const { whole, ends } = cutInMiddle(name, kept)
  return ends === null ? whole : ends.join('…')
}

export interface FileNameProps {
  readonly name: string
  /** Between the marks that the language puts around a title. */
  readonly quoted?: boolean
}

/** A very long name shows its ends, and the whole of it on demand. */
export function FileName({ name, quoted = false }: FileNameProps): ReactNode {
  const shown = <LongText text={name} className="file-name" kept={kept} />
  return quoted ? <Quoted>{shown}</Quoted> : shown
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
