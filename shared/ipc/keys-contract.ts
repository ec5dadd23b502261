import { z } from 'zod'
import { call, type Gives } from './call.ts'

/** The keys of this PC, where they cannot be opened. Needs no session: nobody can sign in before the agent is up. */
export const keysContract = {
  /** By the recovery code that was handed out last; the agent starts then. */
  'keys.recover': call('clerk', z.strictObject({ code: z.string().max(100) }), {} as Gives<null>),
} as const
