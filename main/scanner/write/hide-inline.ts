import { maskText } from '../../../shared/domain/masked.ts'
import { foldWidth } from '../detect/text/fold-text.ts'
import { readId } from '../detect/values/id-number.ts'
import { isAlreadyHidden } from './already-hidden.ts'
import { numberRuns, type NumberRun } from '../detect/values/number-runs.ts'
import { readPhones } from '../detect/values/phone.ts'
import { hideNumber } from './hide-value.ts'

/** What tells itself wherever it stands: e-mail, WeChat ids, birth certificates, passports and IDs with a letter. */
const telling =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|wxid_[0-9a-z]{6,24}|(?<![A-Za-z\d])[A-Za-z]{1,2}[ -]?\d{6,9}(?:\([\dAa]\))?(?![A-Za-z\d])/gu

/** A text with every number in it hidden by which somebody could be reached or told; the same text where there is none. */
export function hideInline(written: string): string {
  const text = foldWidth(written)
  if (text.length < 5 || !/[\d@_\p{No}\p{Nl}〇一二三四五六七八九]/u.test(text)) return written
  const hidden = hideRuns(text.replace(telling, (found) => maskText(found, 1)))
  return hidden === text ? written : hidden
}

function hideRuns(text: string): string {
  let result = ''
  let from = 0
  for (const run of numberRuns(text)) {
    if (!isTelling(run, text)) continue
    result += text.slice(from, run.from) + hideNumber(text.slice(run.from, run.to).trim())
    from = run.to
  }
  return from === 0 ? text : result + text.slice(from)
}

function isTelling(run: NumberRun, text: string): boolean {
  if (run.digits.length < 7) return false
  const written = text.slice(run.from, run.to)
  if (isAlreadyHidden(written)) return false
  if (readPhones(written).some(({ verdict }) => verdict === 'confirmed')) return true
  return run.digits.length >= 15 && readId(run.digits) !== null
}
