/** Content of a record, or of one and those that go on with it. */
type Record = readonly [type: number, content: Buffer]

/** A workbook stream of BIFF8 with one sheet, whose cells of column A are the given shared texts in turn. */
export function biffStream(sharedStrings: readonly Buffer[], cells: number): Buffer {
  const [first = Buffer.alloc(0), ...more] = sharedStrings
  const counts = Buffer.alloc(8)
  const globals = (sheetAt: number): Buffer =>
    records([
      [0x809, begin(0x05)],
      [0x85, sheet(sheetAt)],
      [0xfc, Buffer.concat([counts, first])],
      ...more.map((content): Record => [0x3c, content]),
      [0x0a, Buffer.alloc(0)],
    ])
  const labels = Array.from({ length: cells }, (_, i): Record => [0xfd, sharedLabel(i)])
  return Buffer.concat([
    globals(globals(0).length),
    records([[0x809, begin(0x10)], ...labels, [0x0a, Buffer.alloc(0)]]),
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

function sharedLabel(index: number): Buffer {
  const content = Buffer.alloc(10)
  content.writeUInt16LE(index, 0)
  content.writeUInt32LE(index, 6)
  return content
}
