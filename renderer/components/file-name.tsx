import type { ReactNode } from 'react'

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
  /** Between book-title marks, as Chinese sentences name a file. */
  readonly quoted?: boolean
}

export function FileName({ name, quoted = false }: FileNameProps): ReactNode {
  const shown = <bdi className="file-name">{shownName(name)}</bdi>
  return quoted ? <>《{shown}》</> : shown
}
