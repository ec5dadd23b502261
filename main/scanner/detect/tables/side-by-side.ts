import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { foldText } from '../text/fold-text.ts'

/** Tables that stand next to each other under one row of headings: the same headings again, further right. */
export function splitSideBySide(columns: readonly ColumnMeaning[]): (readonly ColumnMeaning[])[] {
  const texts = columns.map((column) => foldText(column.heading).replace(/\s+/gu, ''))
  const first = texts.findIndex((text, at) => text !== '' && texts.indexOf(text, at + 1) > 0)
  const repeated = texts[first]
  if (repeated === undefined) return [columns]
  const starts = texts.flatMap((text, at) => (text === repeated ? [at] : []))
  const width = (starts[1] ?? 0) - first
  const isPeriodic = starts.every(
    (start, at) => start === first + at * width || sameHeadings(texts, first, start, width),
  )
  const again = texts
    .slice(first, first + width)
    .filter((text, at) => text !== '' && texts[first + width + at] === text).length
  if (!isPeriodic || width < 2 || again < Math.min(2, width)) return [columns]
  return starts.map((start, at) => columns.slice(at === 0 ? 0 : start, starts[at + 1] ?? columns.length))
}

function sameHeadings(texts: readonly string[], from: number, start: number, width: number): boolean {
  let same = 0
  for (let at = 0; at < width; at++) if (texts[from + at] !== '' && texts[from + at] === texts[start + at]) same++
  return same >= 2
}
