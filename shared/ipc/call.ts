import type { z } from 'zod'

/** Who may make a call. A clerk needs no password; the others need the session that main holds. */
export type Caller = 'clerk' | 'administrator'

/** A type that a call answers with; nothing of it exists at run time. */
export interface Gives<Value> {
  readonly value?: Value
}

/** One line of the contract: what goes in (checked in main), what comes out, and who may ask. */
export interface Call<Input extends z.ZodType, Value> {
  readonly who: Caller
  readonly input: Input
  readonly gives: Gives<Value>
}

export function clerk<Input extends z.ZodType, Value>(input: Input, gives: Gives<Value>): Call<Input, Value> {
  return { who: 'clerk', input, gives }
}
