import { z } from 'zod'

/** What one scan may use. Passing a limit ends the reading: an outcome with a reason, never a clean file. */
export const limitsSchema = z.strictObject({
  wallMs: z.int().min(100).max(3_600_000).default(60_000).describe('longest time for one file, milliseconds'),
  fileBytes: z
    .int()
    .min(1024)
    .default(512 * 1024 ** 2)
    .describe('larger files are not opened'),
  inflatedBytes: z
    .int()
    .min(1024)
    .default(2 * 1024 ** 3)
    .describe('bytes after unpacking, all members together'),
  cells: z.int().min(1).default(20_000_000).describe('cells of one file'),
  columns: z.int().min(1).max(16_384).default(16_384).describe('cells right of this are not read'),
  stringBytes: z
    .int()
    .min(1024)
    .default(512 * 1024 ** 2)
    .describe('text kept at once, in bytes'),
  archiveDepth: z.int().min(0).max(16).default(4).describe('archives within archives'),
  archiveMembers: z.int().min(1).default(10_000).describe('members of one archive'),
  memoryBytes: z
    .int()
    .min(64 * 1024 ** 2)
    .default(768 * 1024 ** 2)
    .describe('resident memory of the scanner process'),
})

export type Limits = z.infer<typeof limitsSchema>
