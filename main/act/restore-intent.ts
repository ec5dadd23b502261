import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { fileRestored } from './stored-event.ts'
import { numbered } from './put-in-place.ts'
import { sealBytes, unsealBytes } from './vault-file.ts'

/** What recovery must know of a restore that was begun; stored encrypted. */
export const restoreIntent = z.strictObject({
  wanted: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  /** The event to record once the file is found in its place. */
  draft: fileRestored,
})

export type RestoreIntent = z.infer<typeof restoreIntent>

export function sealRestoreIntent(key: Uint8Array, intent: RestoreIntent): Uint8Array {
  return sealBytes(key, Buffer.from(JSON.stringify(intent)))
}

/** @throws VaultFileError or ZodError where it was written under another key or by another version. */
export function unsealRestoreIntent(key: Uint8Array, sealed: Uint8Array): RestoreIntent {
  return restoreIntent.parse(JSON.parse(unsealBytes(key, sealed).toString('utf8')))
}

/** Where the restored file stands, if it does: its wanted place or one of the numbered ones beside it. */
export async function findRestored(intent: RestoreIntent): Promise<string | null> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const path = attempt === 0 ? intent.wanted : numbered(intent.wanted, attempt)
    const bytes = await lstat(path).then(
      (stats) => (stats.isFile() ? stats.size : -1),
      () => null,
    )
    if (bytes === null) return null
    if (bytes === intent.bytes && (await sha256Of(path)) === intent.sha256) return path
  }
  return null
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
