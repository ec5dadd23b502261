import { open, type FileHandle } from 'node:fs/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { once } from 'node:events'

interface Member {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly plain: number
}

/** Writes a ZIP file member by member without holding one in memory; sizes are filled in after each member. */
export class ZipStream {
  readonly #file: FileHandle
  readonly #members: Member[] = []
  #at = 0

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async create(path: string): Promise<ZipStream> {
    return new ZipStream(await open(path, 'w'))
  }

  /** Chunks are UTF-8 text; larger chunks are quicker. */
  async add(name: string, chunks: Iterable<string>): Promise<void> {
    const offset = this.#at
    const header = { name: Buffer.from(name), offset, crc: 0, packed: 0, plain: 0 }
    await this.#write(localHeader(header))
    const start = this.#at
    const deflate = createDeflateRaw({ level: 1 })
    const written = this.#drain(deflate)
    let [crc, plain] = [0, 0]
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk)
      crc = crc32(bytes, crc)
      plain += bytes.length
      if (!deflate.write(bytes)) await once(deflate, 'drain')
    }
    deflate.end()
    await written
    const member = { ...header, crc, plain, packed: this.#at - start }
    this.#members.push(member)
    await this.#file.write(localHeader(member), 0, undefined, offset)
  }

  async close(): Promise<void> {
    const start = this.#at
    for (const member of this.#members) await this.#write(centralHeader(member))
    await this.#write(endOfDirectory(this.#members.length, this.#at - start, start))
    await this.#file.close()
  }

  async #drain(packed: AsyncIterable<Buffer>): Promise<void> {
    for await (const bytes of packed) await this.#write(bytes)
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.#file.write(bytes, 0, bytes.length, this.#at)
    this.#at += bytes.length
  }
}

/** The fields that local and central headers share: version, UTF-8 flag, deflate, 1980-01-01, checksum and sizes. */
function shared({ crc, packed, plain, name }: Member): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(0x21, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(plain, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function localHeader(member: Member): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), shared(member), member.name])
}

function centralHeader(member: Member): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(member.offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared(member), rest, member.name])
}

function endOfDirectory(count: number, bytes: number, start: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(bytes, 12)
  end.writeUInt32LE(start, 16)
  return end
}
