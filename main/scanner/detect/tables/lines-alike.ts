import type { CaseRecord } from '../cases/case-record.ts'

/** So many lines that tell by themselves make cases of others written like them. */
const leastTelling = 3
/** Of the lines that are written alike, one in so many must tell. */
const oneIn = 4
const mostPending = 200
const longestLine = 300
const marks = ['，', ',', '；', ';', '|', '｜', '/', '\t', '、'] as const

/** What lines with one mark between their pieces have been so far. */
interface Layout {
  telling: number
  alike: number
  /** Most pieces of a line that told. */
  pieces: number
  /** What these lines told. */
  kinds: number
  pending: { readonly record: CaseRecord; readonly row: number }[]
}

/**
 * Lines of a list that was written without columns: some tell of a birth by themselves (顺产, 产后康复), others do not
 * (开刀, 42天), though they are rows of the same list. They are believed once enough of their kind tell.
 */
export class LinesAlike {
  readonly #layouts = new Map<string, Layout>()

  #asked = 0
  #tells = false

  /** False for lines that are no rows, and once so many were read in vain that reading more would only cost time. */
  mayHold(line: string): boolean {
    return line.length <= longestLine && /\d/u.test(line) && (this.#tells || this.#asked++ < mostPending)
  }

  /** Notes a line that told by itself; answers the lines before it that are cases now. */
  noteTelling(line: string, record: CaseRecord): readonly { readonly record: CaseRecord; readonly row: number }[] {
    this.#tells = true
    const { mark, pieces } = cut(line)
    const layout = this.#layoutOf(mark)
    layout.telling++
    layout.pieces = Math.max(layout.pieces, pieces)
    layout.kinds |= kindsOf(record)
    if (!isList(layout) || layout.pending.length === 0) return []
    const pending = layout.pending.filter((one) => tellsAlike(kindsOf(one.record), layout))
    layout.pending = []
    return pending
  }

  /** True where a line that tells nothing by itself is one of the list; else it waits. */
  isOne(line: string, record: CaseRecord, row: number): boolean {
    const { mark, pieces } = cut(line)
    const kinds = kindsOf(record)
    if (pieces < 3 || countBits(kinds) < 2) return false
    const layout = this.#layoutOf(mark)
    layout.alike++
    if (isList(layout)) return pieces <= layout.pieces + 1 && tellsAlike(kinds, layout)
    if (layout.pending.length < mostPending) layout.pending.push({ record, row })
    return false
  }

  #layoutOf(mark: string): Layout {
    const known = this.#layouts.get(mark)
    if (known !== undefined) return known
    const layout: Layout = { telling: 0, alike: 0, pieces: 0, kinds: 0, pending: [] }
    this.#layouts.set(mark, layout)
    return layout
  }
}

function isList({ telling, alike }: Layout): boolean {
  return telling >= leastTelling && telling * (oneIn - 1) >= alike
}

/** What it tells is what the others told, but for one thing where it has three in common with them. */
function tellsAlike(kinds: number, layout: Layout): boolean {
  const others = countBits(kinds & ~layout.kinds)
  return others === 0 || (others === 1 && countBits(kinds & layout.kinds) >= 3)
}

function cut(line: string): { readonly mark: string; readonly pieces: number } {
  for (const mark of marks) {
    const pieces = line.split(mark).length
    if (pieces >= 3) return { mark, pieces }
  }
  return { mark: ' ', pieces: line.trim().split(/\s+/u).length }
}

function kindsOf({ mother, person, newborn, ids, phones, accounts, date, address, hospital }: CaseRecord): number {
  return (
    (mother !== '' || person !== '' || newborn !== '' ? 1 : 0) |
    (phones.length > 0 ? 2 : 0) |
    (ids.length > 0 ? 4 : 0) |
    (date !== '' ? 8 : 0) |
    (accounts.length > 0 ? 16 : 0) |
    (address ? 32 : 0) |
    (hospital !== '' ? 64 : 0)
  )
}

function countBits(kinds: number): number {
  let count = 0
  for (let rest = kinds; rest > 0; rest >>= 1) count += rest & 1
  return count
}
