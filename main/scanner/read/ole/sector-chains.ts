/** Marks from here on are no sector: end of chain, free, and the tables' own. */
const lastSector = 0xfffffff9
const endOfChain = 0xfffffffe
const freeSector = 0xffffffff
const headerTableEntries = 109

/** The sectors of an OLE2 compound file ([MS-CFB] 2.2 to 2.4), read without believing any count in its header. */
export class SectorChains {
  /** False once a chain left the file, met itself or broke off. */
  sound = true
  readonly #file: Buffer
  readonly #sectorBytes: number
  readonly #table: Uint32Array

  constructor(file: Buffer) {
    this.#file = file
    this.#sectorBytes = file.readUInt16LE(30) === 12 ? 4096 : 512
    this.#table = this.#readTable()
  }

  /** Bytes of the chain that begins at `start`, at most `bytes` of them. */
  read(start: number, bytes: number): Buffer {
    const pieces: Buffer[] = []
    let left = Math.min(bytes, this.#file.length)
    for (const sector of this.#chain(start)) {
      if (left <= 0) break
      const piece = this.#sector(sector).subarray(0, left)
      pieces.push(piece)
      left -= piece.length
      if (piece.length === 0) break
    }
    if (left > 0 && bytes !== Number.POSITIVE_INFINITY) this.sound = false
    return Buffer.concat(pieces)
  }

  /** Where the last sector ends that the table knows to be in use. */
  get end(): number {
    let used = this.#table.length
    while (used > 0 && this.#table[used - 1] === freeSector) used--
    return (used + 1) * this.#sectorBytes
  }

  *#chain(start: number): Generator<number> {
    let sector = start
    // No chain without a loop has more sectors than the file.
    for (let steps = 0; sector <= lastSector; steps++) {
      if (steps > this.#table.length) {
        this.sound = false
        return
      }
      yield sector
      sector = this.#table[sector] ?? endOfChain
    }
  }

  #sector(sector: number): Buffer {
    // The header takes one sector, whatever its size.
    const at = (sector + 1) * this.#sectorBytes
    return this.#file.subarray(at, at + this.#sectorBytes)
  }

  /** The table of what follows each sector; its own sectors are listed in the header and in a chain of further lists. */
  #readTable(): Uint32Array {
    const places: number[] = []
    for (let i = 0; i < headerTableEntries; i++) places.push(this.#file.readUInt32LE(76 + i * 4))
    const perSector = this.#sectorBytes / 4
    let list = this.#file.readUInt32LE(68)
    const mostSectors = Math.ceil(this.#file.length / this.#sectorBytes)
    for (let steps = 0; list <= lastSector && steps <= mostSectors; steps++) {
      const sector = this.#sector(list)
      if (sector.length < this.#sectorBytes) break
      for (let i = 0; i < perSector - 1; i++) places.push(sector.readUInt32LE(i * 4))
      list = sector.readUInt32LE((perSector - 1) * 4)
    }
    const entries: number[] = []
    for (const place of places) {
      if (place > lastSector || entries.length > mostSectors) continue
      const sector = this.#sector(place)
      for (let at = 0; at + 4 <= sector.length; at += 4) entries.push(sector.readUInt32LE(at))
    }
    return Uint32Array.from(entries)
  }
}
