/** What stands between the cells of a line; null where the text is no table. */
export type Separator = ',' | '\t' | ';' | '|' | null

const candidates = ['\t', ',', ';', '|'] as const

const sampleLines = 200

/** Of the lines that hold something, those that must have the same number of separators for the text to be a table. */
const alikeShare = 0.6

/** So many lines in a row with as many separators each are a table, where each table of a text has its own columns. */
const blockLines = 3
const blockSeparators = 2

/** Two lines with so many separators each are headings and their row. */
const rowSeparators = 4

/**
 * Guesses from the first lines of a text. A table has as many separators in one line as in the next; sentences do not.
 * Excel's own `sep=;` line is believed.
 */
export function guessSeparator(start: string): Separator {
  const told = /^sep=([,;\t|])\r?\n/i.exec(start)?.[1]
  if (told !== undefined) return told as Separator
  const lines = unquotedLines(start)
  let best: Separator = null
  let bestCount = 0
  for (const candidate of candidates) {
    const counts = lines.map((line) => line.split(candidate).length - 1)
    const { count, share } = mostCommonCount(counts)
    if (Math.max(share, shareInBlocks(counts), shareOfCut(counts)) >= alikeShare && count > bestCount) {
      best = candidate
      bestCount = count
    }
  }
  return best
}

/** The sampled lines that hold something, without what stands in quotes; a last line that may be cut is left out. */
function unquotedLines(start: string): readonly string[] {
  const lines = start.replace(/"[^"]*"/g, '""').split(/\r\n|\n|\r/, sampleLines + 1)
  if (lines.length > 1) lines.pop()
  return lines.filter((line) => line.trim() !== '')
}

/** The share of lines that stand in blocks of as many separators each: several tables, one below the other. */
function shareInBlocks(counts: readonly number[]): number {
  let inBlocks = 0
  let from = 0
  for (let at = 1; at <= counts.length; at++) {
    if (counts[at] === counts[from]) continue
    if (at - from >= blockLines && (counts[from] ?? 0) >= blockSeparators) inBlocks += at - from
    from = at
  }
  return counts.length === 0 ? 0 : inBlocks / counts.length
}

/**
 * Of the lines that have any, the share of those that have as many as the line before or after: headings and a single row
 * between a title and a remark. They must have so many that no two sentences do.
 */
function shareOfCut(counts: readonly number[]): number {
  const cut = counts.filter((count) => count > 0)
  const alike = counts.filter(
    (count, at) => count >= rowSeparators && (counts[at - 1] === count || counts[at + 1] === count),
  )
  return cut.length === 0 ? 0 : alike.length / cut.length
}

function mostCommonCount(counts: readonly number[]): { count: number; share: number } {
  const linesByCount = new Map<number, number>()
  for (const count of counts) {
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1)
  }
  let count = 0
  let most = 0
  for (const [candidate, many] of linesByCount) {
    if (many > most) {
      count = candidate
      most = many
    }
  }
  return { count, share: counts.length === 0 ? 0 : most / counts.length }
}
