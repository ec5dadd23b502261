import { z } from 'zod'
import { ledgerWindows } from '../domain/ledger-window.ts'

/**
 * People in transfers outside registered routes, counted over time: small lots stay under every limit for one file. A
 * crossing alerts once and, in a preset, never moves a file.
 */
export const cumulativeRule = z.strictObject({
  window: z.enum(ledgerWindows),
  people: z.int().min(1).max(10_000_000).describe('transfers of people; the same person sent again counts again'),
  action: z.enum(['record', 'warn', 'quarantine']).default('warn'),
})

export type CumulativeRule = z.infer<typeof cumulativeRule>

/**
 * 50 in 30 days is early warning. 125 and 250 are half of and the threshold for health data obtained on duty, 2,500 ten times
 * that (法释〔2017〕10号 art. 5(1)(8), 5(2)(3)), whenever they were sent.
 */
export const defaultCumulative: readonly CumulativeRule[] = [
  { window: '30-days', people: 50, action: 'warn' },
  { window: '30-days', people: 125, action: 'warn' },
  { window: '30-days', people: 250, action: 'warn' },
  { window: 'lifetime', people: 250, action: 'warn' },
  { window: 'lifetime', people: 2500, action: 'warn' },
]
