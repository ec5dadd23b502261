import { z } from 'zod'
import { channelIds } from '../domain/channel.ts'
import type { InventoryFile, InventoryScan, SealOutcome } from '../domain/inventory.ts'
import { call, type Gives } from './call.ts'

export interface InventoryPage {
  readonly files: readonly InventoryFile[]
  /** Of all that fit, not of this page alone; a person in two files counts twice. */
  readonly sums: { readonly files: number; readonly people: number }
  readonly scan: InventoryScan
  /** Simulation touches no file, at nobody's word. */
  readonly simulation: boolean
}

export interface SealedFile {
  readonly id: string
  readonly outcome: SealOutcome
}

/** Ids are keyed digests: no path ever goes to a window. */
const ids = z
  .array(z.string().regex(/^[0-9a-f]{32}$/))
  .min(1)
  .max(200)

export const inventoryContract = {
  'inventory.read': call(
    'reader',
    z.strictObject({
      order: z.enum(['people', 'age']),
      channel: z.enum(channelIds).nullable(),
      offset: z.int().min(0).max(10_000_000),
      limit: z.int().min(1).max(200),
    }),
    {} as Gives<InventoryPage>,
  ),
  /** Begins a pass over all watched folders, or one that is asked for; false where none was chosen or one is under way. */
  'inventory.scan': call('reader', z.strictObject({ where: z.enum(['watched', 'chosen']) }), {} as Gives<boolean>),
  'inventory.cancel': call('reader', z.null(), {} as Gives<null>),
  'inventory.seal': call(
    'approver',
    z.strictObject({ ids, note: z.string().trim().min(1).max(300) }),
    {} as Gives<readonly SealedFile[]>,
  ),
} as const
