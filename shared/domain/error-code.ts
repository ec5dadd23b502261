import { ownWords, type Masked } from './masked.ts'

/**
 * What a log may say of an error: the fault of a storage, the system's code, or the kind of error. Never the message: it may hold a
 * path, and that a name.
 */
export function errorCode(error: unknown): Masked {
  const { fault, code, name } = (error ?? {}) as Readonly<Record<'fault' | 'code' | 'name', unknown>>
  return ownWords([fault, code, name].find((word) => typeof word === 'string') ?? 'unknown')
}
