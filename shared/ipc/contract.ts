import type { z } from 'zod'
import type { AdministratorView } from './administrator.ts'
import type { Call, Caller, Gives } from './call.ts'
import { auditContract } from './audit-contract.ts'
import { cardContract } from './card-contract.ts'
import { clerkContract } from './clerk-contract.ts'
import { inventoryContract } from './inventory-contract.ts'
import { keysContract } from './keys-contract.ts'
import { overviewContract } from './overview-contract.ts'
import { foldersContract } from './folders-contract.ts'
import { policyContract } from './policy-contract.ts'
import { recordsContract } from './records-contract.ts'
import { releaseContract } from './release-contract.ts'
import { reportingContract } from './reporting-contract.ts'
import { routesContract } from './routes-contract.ts'
import { sessionContract } from './session-contract.ts'
import { trialContract } from './trial-contract.ts'

/**
 * Everything that windows can ask of main, in one place: main's, the preload's and the renderer's faces are all derived
 * from it as types. Input is parsed by its schema in main; `who` is checked there too.
 */
export const contract = {
  ...cardContract,
  ...clerkContract,
  ...sessionContract,
  ...keysContract,
  ...recordsContract,
  ...policyContract,
  ...releaseContract,
  ...overviewContract,
  ...routesContract,
  ...foldersContract,
  ...inventoryContract,
  ...auditContract,
  ...trialContract,
  ...reportingContract,
} satisfies Record<string, Call<Caller, z.ZodType, unknown>>

export type Contract = typeof contract
export type CallName = keyof Contract
export type CallInput<Name extends CallName> = z.infer<Contract[Name]['input']>
export type CallValue<Name extends CallName> = Contract[Name]['gives'] extends Gives<infer Value> ? Value : never

/** Who asks, as main knows it: the window, and for calls that need one, the administrator who is signed in there. */
export interface CallFrom<Name extends CallName> {
  readonly contentsId: number
  readonly administrator: Contract[Name]['who'] extends 'clerk' ? null : AdministratorView
}
