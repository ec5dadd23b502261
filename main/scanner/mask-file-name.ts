import { extname } from 'node:path'
import { joinMasked, maskText, ownWords, type Masked } from '../../shared/domain/masked.ts'

/** Hides the whole name but its extension. */
export function maskFileName(fileName: string): Masked {
  const extension = extname(fileName)
  const known = /^\.[a-z0-9]{1,5}$/i.test(extension)
  return joinMasked([maskText(fileName), ownWords(known ? extension : '')], '')
}
