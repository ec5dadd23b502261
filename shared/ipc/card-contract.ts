import { z } from 'zod'
import type { Masked } from '../domain/masked.ts'
import { copyManners, type CopyRefusal, type CopyStep } from '../domain/safe-copy.ts'
import { call, type Gives } from './call.ts'
import type { CardView } from './card-view.ts'

const nothing = z.null()
const caseNumber = z.string().regex(/^\d{1,12}$/)

/** What came of a safe copy. Its path stays in main. */
export type CopyOutcome =
  | { readonly kind: 'made'; readonly name: Masked }
  | { readonly kind: 'refused'; readonly why: CopyRefusal | 'no-such-case' }

/** What the password of an encrypted file showed. */
export type CheckOutcome = 'clean' | 'let-pass' | 'recorded' | 'wrong-password' | 'vanished' | 'unknown-case'

/** What a card asks and answers. */
export const cardContract = {
  'card.read': call('clerk', nothing, {} as Gives<CardView | null>),
  /** The card was laid out and is this high, in CSS pixels: main places and shows the window. */
  'card.fit': call('clerk', z.strictObject({ height: z.int().min(40).max(4000) }), {} as Gives<null>),
  'card.answer': call(
    'clerk',
    z.strictObject({
      key: z.string().max(64),
      /** `fileCount` of the card that was answered. */
      seen: z.int().positive(),
      answer: z.enum(['acknowledged', 'work-needed', 'not-sensitive', 'contact-administrator', 'no-answer']),
      /** Typed or picked by the clerk; masked in main before it is kept. */
      note: z.string().max(500),
    }),
    {} as Gives<null>,
  ),
  /** Makes a copy in which nobody can be told, beside the original. Takes as long as reading and writing the file. */
  'card.safe-copy': call(
    'clerk',
    z.strictObject({ caseNumber, manner: z.enum(copyManners) }),
    {} as Gives<CopyOutcome>,
  ),
  /** How far the copy of this case has come; null while it waits for its turn, or none is made. */
  'card.copy-step': call('clerk', z.strictObject({ caseNumber }), {} as Gives<CopyStep | null>),
  /** Gives up the copy that is being made for this case. */
  'card.cancel-copy': call('clerk', z.strictObject({ caseNumber }), {} as Gives<null>),
  /** Shows the copy that was made for this case in the system's own file manager. */
  'card.show-copy': call('clerk', z.strictObject({ caseNumber }), {} as Gives<null>),
  /** The password goes to the scanner and nowhere else. */
  'card.check-password': call(
    'clerk',
    z.strictObject({ caseNumber, password: z.string().min(1).max(400) }),
    {} as Gives<CheckOutcome>,
  ),
} as const
