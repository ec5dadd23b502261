/** How rows stand where a window is too narrow for one line: what is short on one line, what needs room on another. */
export interface FoldedColumns {
  /** The narrowest window, in pixels, in which every column still has its room beside the others. */
  readonly needsPx: number
  /** CSS `grid-template-columns` of a folded row. */
  readonly template: string
  /** CSS `grid-area` of each column's cell, in their order. */
  readonly areas: readonly string[]
}

/** A file's name or a short sentence breaks between words, and not within them. */
const flexiblePx = 160

/** What stands beside a page's table: navigation, margins and the page's own scroll bar (`settings.css`). */
const besidePx = 280

/** A box to tick, and nothing else: it stands beside both lines. */
const tickPx = 48

/** A line is cut so finely that up to six columns stand on it alike. */
const tracks = 60

/**
 * Columns with a width in pixels share a line in the proportion of these; the others share a line alike. That of the
 * first column is above. Pure.
 */
export function foldColumns(columns: readonly { readonly width?: number | string }[]): FoldedColumns {
  const widths = columns.map(({ width }) => (typeof width === 'number' ? width : null))
  const [first = null] = widths
  const tick = first !== null && first <= tickPx ? first : 0
  const rest = tick === 0 ? widths : widths.slice(1)
  const flexible = rest.filter((width) => width === null).length
  const short = rest.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const areaIn = (row: number): ((share: number) => string) => {
    const from = tick === 0 ? 1 : 2
    let before = 0
    return (share) => {
      const [start, end] = [before, before + share].map((place) => from + Math.round(place * tracks))
      before += share
      return `${String(row)} / ${String(start)} / ${String(row + 1)} / ${String(end)}`
    }
  }
  const above = rest[0] === null ? 1 : 2
  const [roomy, narrow] = [areaIn(above), areaIn(3 - above)]
  const areas = rest.map((width) => (width === null ? roomy(1 / flexible) : narrow(width / short)))
  return {
    needsPx: besidePx + tick + short + flexible * flexiblePx,
    template: `${tick === 0 ? '' : `${String(tick)}px `}repeat(${String(tracks)}, minmax(0, 1fr))`,
    areas: tick === 0 ? areas : ['1 / 1 / 3 / 2', ...areas],
  }
}
