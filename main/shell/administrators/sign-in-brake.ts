import { z } from 'zod'

/** Failed attempts in a row, over all accounts: guessing names is guessing too. Kept on disk, so a restart forgets nothing. */
export const brakeSchema = z.strictObject({ failures: z.int().min(0), lastMs: z.number().min(0) })
