import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import yauzl from 'yauzl'

/** Subresource-integrity text (`sha512-...`) of a file. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** Takes one member out of a `.tgz`. */
export async function extractTarMember(tgz: string, member: string, target: string): Promise<void> {
  const seen = new Set<string>()
  const archive = extract()
  archive.on('entry', (header, stream, next) => {
    seen.add(header.name)
    if (header.name !== member) {
      stream.on('end', next).resume()
      return
    }
    pipeline(stream, createWriteStream(target)).then(() => {
      next()
    }, next)
  })
  await pipeline(createReadStream(tgz), createGunzip(), archive)
  if (!seen.has(member)) throw new Error(`${member} is not in the package`)
}

/** Unpacks a zip with modes and links; `rename` gives each member its path below `folder`, or null to leave it out. */
export async function extractZip(file: string, folder: string, rename: (name: string) => string | null): Promise<void> {
  const zip = await yauzl.openPromise(file)
  for await (const entry of zip.eachEntry()) {
    const name = rename(entry.fileName)
    if (name === null || entry.fileName.endsWith('/')) continue
    const target = join(folder, name)
    await mkdir(dirname(target), { recursive: true })
    const mode = entry.externalFileAttributes >>> 16
    const stream = await zip.openReadStreamPromise(entry)
    if ((mode & 0o170000) === 0o120000) {
      await symlink((await buffer(stream)).toString(), target)
    } else {
      await pipeline(stream, createWriteStream(target))
      if ((mode & 0o111) !== 0) await chmod(target, 0o755)
    }
  }
}
