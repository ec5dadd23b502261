import { ownWords, type Masked } from '../../shared/domain/masked.ts'

/** Never the message: it may hold a path, and that a name. */
export function errorCode(error: unknown): Masked {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  return ownWords(typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown')
}
