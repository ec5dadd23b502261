import type { z } from 'zod'
import type { AdministratorRole } from './administrator.ts'

/** Who may make a call. A clerk needs no password; the others need the session that main holds, with that role. */
export type Caller = 'clerk' | AdministratorRole

declare const given: unique symbol

/** A type that a call answers with; nothing of it exists at run time, so `{} as Gives<Value>` stands for it. */
export interface Gives<Value> {
  readonly [given]: Value
}

/** One line of the contract: who may ask, what goes in (checked in main), what comes out. */
export interface Call<Who extends Caller, Input extends z.ZodType, Value> {
  readonly who: Who
  readonly input: Input
  readonly gives: Gives<Value>
}

export function call<Who extends Caller, Input extends z.ZodType, Value>(
  who: Who,
  input: Input,
  gives: Gives<Value>,
): Call<Who, Input, Value> {
  return { who, input, gives }
}
