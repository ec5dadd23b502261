import { z } from 'zod'
import type { ChannelId } from '../domain/channel.ts'
import type { Masked } from '../domain/masked.ts'
import type { ReleaseRequest } from '../domain/release-request.ts'
import { call, type Gives } from './call.ts'

const caseNumber = z.string().regex(/^\d{1,12}$/)
const note = z.string().max(300)

/** One file of the vault, as far as it may be shown. */
export interface QuarantinedCase {
  readonly caseNumber: string
  /** Null where the vault file is damaged: it is named, never hidden. */
  readonly file: {
    readonly name: Masked
    readonly channel: ChannelId
    readonly people: number
    readonly bytes: number
    readonly takenMs: number
    /** When the policy's time for it ends; null where it is kept for ever, or where somebody waits for an answer. */
    readonly expiresMs: number | null
  } | null
  /** The wish to have it back that is under way, if any. */
  readonly request: ReleaseRequest | null
}

export interface QuarantineView {
  /** Newest first. */
  readonly cases: readonly QuarantinedCase[]
  /** Wishes that have come to an end, newest first. */
  readonly ended: readonly ReleaseRequest[]
  /** How many administrators must agree. */
  readonly needed: number
  /** What this PC is called where a code is made for it. */
  readonly installId: string
  /** Whether the policy has the secret that offline codes need. */
  readonly codes: boolean
}

/** What became of giving a file back; in words under `release.`. */
export const releaseOutcomes = [
  'restored',
  'waiting',
  'refused',
  'no-such-case',
  'damaged',
  'disk-full',
  'no-permission',
  'failed',
  'not-allowed',
  'reason-needed',
  'wrong',
  'expired',
  'used',
  'wait',
] as const

export type ReleaseOutcome = (typeof releaseOutcomes)[number]

export const releaseContract = {
  'release.requests': call('clerk', z.null(), {} as Gives<readonly ReleaseRequest[]>),
  /** The clerk asks for a quarantined file. */
  'release.request': call('clerk', z.strictObject({ caseNumber, note }), {} as Gives<ReleaseOutcome>),
  'release.break-glass': call('clerk', z.strictObject({ caseNumber, note }), {} as Gives<ReleaseOutcome>),
  'release.use-code': call(
    'clerk',
    z.strictObject({ caseNumber, code: z.string().max(100) }),
    {} as Gives<ReleaseOutcome>,
  ),
  'quarantine.read': call('reader', z.null(), {} as Gives<QuarantineView>),
  'quarantine.approve': call('approver', z.strictObject({ caseNumber, note }), {} as Gives<ReleaseOutcome>),
  'quarantine.refuse': call('approver', z.strictObject({ caseNumber, note }), {} as Gives<ReleaseOutcome>),
  /** A code to be told over the phone, for this PC or another of the same secret. */
  'quarantine.make-code': call(
    'approver',
    z.strictObject({
      installId: z.string().regex(/^[0-9a-f]{8,64}$/),
      caseNumber,
      days: z.int().min(1).max(31),
    }),
    {} as Gives<{ readonly code: string; readonly expires: string }>,
  ),
} as const
