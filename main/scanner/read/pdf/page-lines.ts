/** A run of text as pdf.js tells it: where it begins and how far it goes, in points, with y upwards. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs that stand close enough to be one cell. */
export interface LineCell {
  text: string
  readonly left: number
  right: number
}

export type Line = readonly LineCell[]

/** Of the letters' height: runs closer than this are one word, closer than the second one cell with a space between. */
const wordGap = 0.2
const cellGap = 0.6

/** Lines of a page from top to bottom, each with its cells from left to right. */
export function pageLines(runs: readonly TextRun[]): readonly Line[] {
  const filled = runs.filter(({ text }) => text.trim() !== '')
  const sorted = [...filled].sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: TextRun[][] = []
  for (const run of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    // Half a letter up or down is the same line: superscripts, mixed fonts.
    if (line !== undefined && first !== undefined && first.y - run.y < Math.max(first.height, 1) / 2) line.push(run)
    else lines.push([run])
  }
  return lines.map(cellsOf)
}

function cellsOf(line: TextRun[]): Line {
  const cells: LineCell[] = []
  for (const { text, x, width, height } of line.sort((a, b) => a.x - b.x)) {
    const cell = cells.at(-1)
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : x - cell.right
    if (cell === undefined || gap > height * cellGap) cells.push({ text, left: x, right: x + width })
    else {
      cell.text += (gap > height * wordGap ? ' ' : '') + text
      cell.right = Math.max(cell.right, x + width)
    }
  }
  return cells
}
