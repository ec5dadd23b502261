import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'

/** Writes the whole file or leaves the old one: temporary name, fsync, rename. Throws what the file system throws. */
export function writeFileDurably(path: string, text: string, mode: number): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      writeSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
