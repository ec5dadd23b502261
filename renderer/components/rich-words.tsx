import { Fragment, type ReactNode } from 'react'

export interface RichWordsProps {
  /** A sentence of the dictionary with its `{{places}}` still open. */
  readonly words: string
  /** What stands in each place; text stays text. */
  readonly values: Readonly<Record<string, ReactNode>>
}

/** Fills a sentence with elements. No HTML is ever parsed: what comes from a file can be nothing but text. */
export function RichWords({ words, values }: RichWordsProps): ReactNode {
  const parts = words.split(/\{\{(\w+)\}\}/)
  return parts.map((part, at) => <Fragment key={at}>{at % 2 === 0 ? part : (values[part] ?? '')}</Fragment>)
}
