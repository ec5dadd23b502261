import { fileEnding } from './file-ending.ts'
import { joinMasked, maskName, maskNumber, ownWords, type Masked } from './masked.ts'
import { officeWords } from './office-words.ts'

/**
 * A file name in which nobody can be recognised: words of the trade, dates and short numbers stay readable, whatever else
 * could be a name is hidden. When in doubt it hides. Names that the scanner found in the file (`knownNames`) go in any case.
 */
export function maskFileName(fileName: string, knownNames: ReadonlySet<string> = new Set()): Masked {
  const ending = fileEnding(fileName)
  const stem = fileName.slice(0, fileName.length - ending.length)
  return joinMasked([...maskParts(stem, knownNames), ownWords(ending)], '')
}

/** So that the longest match is taken. */
const longestFirst = [...officeWords].sort((a, b) => b.length - a.length)

/** Latin words of the same kind; everything else in Latin letters is hidden but for its first letter. */
const harmlessLatin =
  /^(?:daily|weekly|monthly|report|list|data|baby|newborn|mother|maternity|delivery|birth|sheet|copy|new|final|file|files|msg|temp|xlsx?|csv|wechat|xwechat_files|filestorage|filerecv|wxwork|cache|microsoft|excel|word|wps|book|image|scan|documents|downloads|desktop|v\d+)$/i

/** A phone written in groups is one number: each group by itself is short enough to pass for a count. */
const token = /\d{3,4}(?:[-. _]\d{3,4}){2,}(?!\d)|\d+|[A-Za-z_]+|\p{Script=Han}+|[^\dA-Za-z_\p{Script=Han}]+/gu

function maskParts(stem: string, knownNames: ReadonlySet<string>): Masked[] {
  const parts = stem.normalize('NFC').match(token) ?? []
  return parts.flatMap((part, at): Masked[] => {
    if (knownNames.has(part)) return [maskName(part)]
    if (/^\d/.test(part)) return [part.length <= 8 && isDateLike(part) ? ownWords(part) : maskNumber(part)]
    if (/^[A-Za-z_]/.test(part)) return [harmlessLatin.test(part) ? ownWords(part) : maskName(part)]
    if (/^\p{Script=Han}/u.test(part)) return maskHan(part, /^\d/.test(parts[at - 1] ?? ''))
    return [/^[\p{P}\p{S}\p{Z}]+$/u.test(part) ? ownWords(part) : maskName(part)]
  })
}

/** Up to four digits are a day, a month, a year or a count; six and eight may be a date. */
function isDateLike(digits: string): boolean {
  if (digits.length <= 4) return true
  const [year, month, day] =
    digits.length === 8
      ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
      : [digits.slice(0, 4), digits.slice(4, 6), '01']
  if (digits.length !== 8 && digits.length !== 6) return false
  return (
    Number(year) >= 1990 &&
    Number(year) <= 2100 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31
  )
}

/** A character of a date is one only behind its number: 月 stands in names, too, and 李＊月娥＊ would tell the whole name. */
const dateUnits = /^(?:年度?|月份?|日|号|期|份)/u

function maskHan(text: string, followsNumber: boolean): Masked[] {
  const parts: Masked[] = []
  let unknown = ''
  const flush = (): void => {
    if (unknown !== '') parts.push(maskName(unknown))
    unknown = ''
  }
  const unit = followsNumber ? (dateUnits.exec(text)?.[0] ?? '') : ''
  if (unit !== '') parts.push(ownWords(unit))
  for (let at = unit.length; at < text.length;) {
    const word =
      longestFirst.find((candidate) => text.startsWith(candidate, at)) ??
      (at === text.length - 1 && /[表版]/u.test(text.charAt(at)) ? text.charAt(at) : undefined)
    if (word === undefined) {
      unknown += text.charAt(at)
      at++
    } else {
      flush()
      parts.push(ownWords(word))
      at += word.length
    }
  }
  flush()
  return parts
}
