/** What stands between the cells of a line; null where the text is no table. */
export type Separator = ',' | '\t' | ';' | '|' | null

const candidates = ['\t', ',', ';', '|'] as const

const sampleLines = 200

/** Of the lines that hold something, those that must have the same number of separators for the text to be a table. */
const alikeShare = 0.6

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
    const { count, share } = mostCommonCount(lines, candidate)
    if (share >= alikeShare && count > bestCount) {
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

function mostCommonCount(lines: readonly string[], separator: string): { count: number; share: number } {
  const linesByCount = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
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
  return { count, share: lines.length === 0 ? 0 : most / lines.length }
}
