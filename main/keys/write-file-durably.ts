import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes the whole file or leaves the old one: temporary name, fsync, rename. Throws what the file system throws. */
export function writeFileDurably(path: string, text: string, mode: number): void {
  byWayOf(path, text, mode, (temporary) => {
    renameSync(temporary, path)
  })
}

/** The same where there is none yet; false where somebody else has made one, which stays. Throws what the file system throws. */
export function makeFileDurably(path: string, text: string, mode: number): boolean {
  return byWayOf(path, text, mode, (temporary) => {
    try {
      linkSync(temporary, path)
    } catch {
      // It is taken, or the volume knows no hard links (FAT).
      if (existsSync(path)) return false
      renameSync(temporary, path)
    }
    return true
  })
}

function byWayOf<Result>(path: string, text: string, mode: number, place: (temporary: string) => Result): Result {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    return place(temporary)
  } finally {
    rmSync(temporary, { force: true })
  }
}
