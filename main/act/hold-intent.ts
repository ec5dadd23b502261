import { z } from 'zod'
import { channelIds } from '../../shared/domain/channel.ts'
import { fileJudged } from './stored-event.ts'
import { sealBytes, unsealBytes } from './vault-file.ts'

/** What recovery must know to finish or undo one act; stored encrypted, because a path may name a person. */
export const holdIntent = z.strictObject({
  path: z.string(),
  channel: z.enum(channelIds),
  root: z.string(),
  /** Where the file waits while it is held. */
  held: z.string(),
  modifiedMs: z.number(),
  accessedMs: z.number(),
  mode: z.int(),
  bytes: z.int(),
  /** Known once the verdict is certain: before that, recovery gives the file back. */
  judged: z.strictObject({ sha256: z.string(), people: z.int(), takenMs: z.number(), draft: fileJudged }).nullable(),
})

export type HoldIntent = z.infer<typeof holdIntent>

export function sealIntent(key: Uint8Array, intent: HoldIntent): Uint8Array {
  return sealBytes(key, Buffer.from(JSON.stringify(intent)))
}

/** @throws VaultFileError or ZodError where it was written under another key or by another version. */
export function unsealIntent(key: Uint8Array, sealed: Uint8Array): HoldIntent {
  return holdIntent.parse(JSON.parse(unsealBytes(key, sealed).toString('utf8')))
}
