import { z } from 'zod'
import { clerk, type Call, type Gives } from './call.ts'
import type { CardView } from './card-view.ts'
import { preferencesSchema, type Preferences } from './preferences.ts'
import type { EventPage, StatusView } from './status-view.ts'

const nothing = z.null()

/**
 * Everything that windows can ask of main, in one place: main's, the preload's and the renderer's faces are all derived
 * from it as types. Input is parsed by its schema in main; `who` is checked there too.
 */
export const contract = {
  'card.read': clerk(nothing, {} as Gives<CardView | null>),
  /** The card was painted and is this high, in CSS pixels: main places and shows the window. */
  'card.fit': clerk(z.strictObject({ height: z.int().min(40).max(4000) }), {} as Gives<null>),
  'card.answer': clerk(
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
  'status.read': clerk(nothing, {} as Gives<StatusView>),
  'events.page': clerk(
    z.strictObject({ before: z.int().positive().nullable(), limit: z.int().min(1).max(200) }),
    {} as Gives<EventPage>,
  ),
  'preferences.read': clerk(nothing, {} as Gives<Preferences>),
  'preferences.change': clerk(preferencesSchema, {} as Gives<null>),
} satisfies Record<string, Call<z.ZodType, unknown>>

export type Contract = typeof contract
export type CallName = keyof Contract
export type CallInput<Name extends CallName> = z.infer<Contract[Name]['input']>
export type CallValue<Name extends CallName> = Contract[Name]['gives'] extends Gives<infer Value> ? Value : never
