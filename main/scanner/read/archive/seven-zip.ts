import type { FileSystem, SevenZipModule } from '7z-wasm'

export interface UnpackedMember {
  /** With slashes, as in the archive. */
  readonly name: string
  readonly content: Buffer
}

export interface Unpacked {
  readonly members: readonly UnpackedMember[]
  /** What 7-Zip complained of; `stopped` where `mayWrite` said no. In any case there are the members that it could make. */
  readonly fault: 'encrypted' | 'damaged' | 'stopped' | null
}

const archivePath = '/archive'
const outPath = '/out'

/** 7-Zip's exit codes: 0 no error, 1 warning, 2 and more an error. */
const noError = 0

/**
 * 7-Zip in WebAssembly (no thread, no real file system: names such as `../x` go nowhere). Loads on first use; a fresh
 * instance for each archive, since memory that WebAssembly has taken is never given back while it lives.
 */
export async function openSevenZip(archive: Buffer): Promise<SevenZip> {
  const { default: load } = await import('7z-wasm')
  const lines: string[] = []
  const module = await load({
    print: (line) => lines.push(line),
    printErr: (line) => lines.push(line),
    // It would wait for a password to be typed.
    stdin: () => null as unknown as number,
  })
  return new SevenZip(module, archive, lines)
}

class Refused extends Error {}

class SevenZip {
  readonly #module: SevenZipModule
  readonly #lines: string[]

  constructor(module: SevenZipModule, archive: Buffer, lines: string[]) {
    this.#module = module
    this.#lines = lines
    module.FS.writeFile(archivePath, archive)
  }

  /** Unpacks everything into memory. `mayWrite` is asked before each piece of a member is written. */
  unpack(password: string, mayWrite: (bytes: number) => boolean): Unpacked {
    const { FS } = this.#module
    FS.mkdir(outPath)
    guardWrites(FS, mayWrite)
    const fault = this.#run(password)
    return { members: fault === 'stopped' ? [] : [...membersOf(FS, outPath)], fault }
  }

  #run(password: string): Unpacked['fault'] {
    try {
      // The types say void; it is main's exit code. `-aou` keeps members of the same name apart.
      const { callMain } = this.#module as unknown as { readonly callMain: (args: readonly string[]) => unknown }
      const code = callMain(['x', '-y', '-bd', '-aou', `-p${password}`, `-o${outPath}`, archivePath])
      if (code === noError) return null
    } catch (error) {
      if (error instanceof Refused) return 'stopped'
      // A C++ exception that nobody caught inside.
    }
    return this.#lines.some((line) => /wrong password|encrypted (?:file|archive)/i.test(line)) ? 'encrypted' : 'damaged'
  }
}

/** Every write of the program goes through this one function of its file system. */
function guardWrites(fs: FileSystem, mayWrite: (bytes: number) => boolean): void {
  const write = fs.write.bind(fs)
  fs.write = (stream, buffer, offset, length, position, canOwn) => {
    if (!mayWrite(length)) throw new Refused()
    return write(stream, buffer, offset, length, position, canOwn)
  }
}

function* membersOf(fs: FileSystem, folder: string): Generator<UnpackedMember> {
  for (const name of fs.readdir(folder)) {
    if (name === '.' || name === '..') continue
    const path = `${folder}/${name}`
    const { mode } = fs.lstat(path)
    if (fs.isDir(mode)) yield* membersOf(fs, path)
    // A link could lead back to the archive itself.
    if (!fs.isFile(mode)) continue
    const { buffer, byteOffset, byteLength } = fs.readFile(path)
    yield { name: path.slice(outPath.length + 1), content: Buffer.from(buffer, byteOffset, byteLength) }
    fs.unlink(path)
  }
}
