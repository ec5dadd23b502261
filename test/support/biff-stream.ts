/** Content of a record, or of one and those that go on with it. */
type Record = readonly [type: number, content: Buffer]

/** A workbook stream of BIFF8 with one sheet, whose cells of column A are the given shared texts in turn. */
export function biffStream(sharedStrings: readonly Buffer[], cells: number): Buffer {
  return stream(
    sharedStrings,
    Array.from({ length: cells }, (_, i) => sharedLabel(i, 0, i)),
  )
}

/** A table of texts as Excel writes it: every text once in the shared table, and cells that point there. */
export function biffTable(table: readonly (readonly string[])[]): Buffer {
  const places = new Map<string, number>()
  const cells = table.flatMap((texts, row) =>
    texts.map((text, column) => {
      const place = places.get(text) ?? places.size
      places.set(text, place)
      return sharedLabel(row, column, place)
    }),
  )
  return stream(inRecords([...places.keys()]), cells)
}

/** A record holds 8,224 bytes; the first one has eight for counts. */
const recordBytes = 8216

function inRecords(texts: readonly string[]): readonly Buffer[] {
  const contents: Buffer[] = []
  let pieces: Buffer[] = []
  let bytes = 0
  for (const text of texts) {
    const piece = Buffer.concat([stringHead(text.length, true), Buffer.from(text, 'utf16le')])
    if (bytes + piece.length > recordBytes) {
      contents.push(Buffer.concat(pieces))
      pieces = []
      bytes = 0
    }
    pieces.push(piece)
    bytes += piece.length
  }
  return [...contents, Buffer.concat(pieces)]
}

function stream([first = Buffer.alloc(0), ...more]: readonly Buffer[], cells: readonly Buffer[]): Buffer {
  const counts = Buffer.alloc(8)
  counts.writeUInt32LE(cells.length, 0)
  counts.writeUInt32LE(cells.length, 4)
  const globals = (sheetAt: number): Buffer =>
    records([
      [0x809, begin(0x05)],
      [0x85, sheet(sheetAt)],
      [0xfc, Buffer.concat([counts, first])],
      ...more.map((content): Record => [0x3c, content]),
      [0x0a, Buffer.alloc(0)],
    ])
  return Buffer.concat([
    globals(globals(0).length),
    records([[0x809, begin(0x10)], ...cells.map((cell): Record => [0xfd, cell]), [0x0a, Buffer.alloc(0)]]),
  ])
}

/** The beginning of a shared text: its length in letters, and whether they have two bytes. */
export function stringHead(letters: number, wide: boolean): Buffer {
  return Buffer.from([letters & 0xff, letters >> 8, wide ? 1 : 0])
}

function records(all: readonly Record[]): Buffer {
  return Buffer.concat(
    all.flatMap(([type, content]) => [
      Buffer.from([type & 0xff, type >> 8, content.length & 0xff, content.length >> 8]),
      content,
    ]),
  )
}

function begin(kind: number): Buffer {
  const content = Buffer.alloc(16)
  content.writeUInt16LE(0x600, 0)
  content.writeUInt16LE(kind, 2)
  return content
}

function sheet(at: number): Buffer {
  const content = Buffer.from('\0\0\0\0\0\0\x01\0S', 'latin1')
  content.writeUInt32LE(at)
  return content
}

function sharedLabel(row: number, column: number, place: number): Buffer {
  const content = Buffer.alloc(10)
  content.writeUInt16LE(row, 0)
  content.writeUInt16LE(column, 2)
  content.writeUInt32LE(place, 6)
  return content
}
