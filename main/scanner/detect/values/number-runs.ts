import { isDigitLike, lookAlikeDigitAt, plainDigitAt } from './plain-digits.ts'

/** Digits that were written together, with what stood between them; `from` and `to` are places in the text. */
export interface NumberRun {
  readonly digits: string
  /** Lengths of the groups that separators cut the digits into. */
  readonly groups: readonly number[]
  readonly from: number
  readonly to: number
  /** Characters that were not ASCII digits: numerals, look-alikes. */
  readonly disguised: number
}

const softSeparators = ' \t.-‐‑‒–—―_·・()+~*/\\'
const longestText = 4096
const longestRun = 60
/** Letters in a row that stand for digits: 18ooo267398. */
const mostAlike = 3

/**
 * Finds the runs of digits of a text in one pass. Groups joined by spaces, dots, dashes, slashes or brackets are one run; a
 * comma or word ends it. A letter counts as a digit only between digits, and `X` only as the last one of 15 or 17 digits.
 */
export function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = []
  const end = Math.min(text.length, longestText)
  let at = 0
  while (at < end) {
    if (!isDigitLike(text, at) || (plainDigitAt(text, at) === '' && !startsLookAlike(text, at))) {
      at++
      continue
    }
    const run = readRun(text, at, end)
    if (run.digits.length > 0) runs.push(run)
    at = Math.max(run.to, at + 1)
  }
  return runs
}

function startsLookAlike(text: string, at: number): boolean {
  if (lookAlikeDigitAt(text, at) === '') return false
  if (at > 0 && isLetter(text.charAt(at - 1))) return false
  let plain = 0
  for (let next = at + 1; next <= at + 3; next++) {
    if (plainDigitAt(text, next) !== '') plain++
    else if (lookAlikeDigitAt(text, next) === '') return false
  }
  return plain >= 2
}

function readRun(text: string, from: number, end: number): NumberRun {
  let digits = ''
  let group = 0
  let to = from
  let disguised = 0
  const groups: number[] = []
  let at = from
  for (; at < end && digits.length < longestRun; at++) {
    const character = text.charAt(at)
    let digit = plainDigitAt(text, at)
    if (digit === '' && (character === 'X' || character === 'x') && (digits.length === 17 || group === 17)) digit = 'X'
    if (digit === '' && mayBeDigit(text, at, digits.length)) digit = lookAlikeDigitAt(text, at)
    if (digit !== '') {
      if (digit !== character && digit !== 'X') disguised++
      digits += digit
      group++
      to = at + 1
      if (digit === 'X') break
    } else if (softSeparators.includes(character) && at - to < 3) {
      if (group > 0) groups.push(group)
      group = 0
    } else break
  }
  if (group > 0) groups.push(group)
  return { digits, groups, from, to, disguised }
}

/** In the midst of digits, or the last of a mobile's eleven. */
function mayBeDigit(text: string, at: number, before: number): boolean {
  let next = at + 1
  while (next < at + mostAlike && lookAlikeDigitAt(text, next) !== '') next++
  if (plainDigitAt(text, next) !== '') return true
  return before === 10 && !isLetter(text.charAt(at + 1))
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
}
