import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many bytes the vault holds: measured once, then kept by count, because a quarantine races an upload. */
export class VaultUsage {
  readonly #measure: () => Promise<number>
  #bytes: Promise<number> | null = null

  constructor(folder: string, extension: string) {
    this.#measure = () => measure(folder, extension)
  }

  bytes(): Promise<number> {
    this.#bytes ??= this.#measure()
    return this.#bytes
  }

  /** A file came, or went where `bytes` is negative. */
  add(bytes: number): void {
    this.#bytes = this.#bytes?.then((before) => before + bytes) ?? null
  }
}

async function measure(folder: string, extension: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(folder)) {
    if (name.endsWith(extension)) sum += await sizeOf(join(folder, name))
  }
  return sum
}

/** 0 where it is gone. */
export async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
