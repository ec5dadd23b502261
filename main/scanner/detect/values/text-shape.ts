import { isDigitLike } from './plain-digits.ts'

/** What kinds of characters a text has: most recognisers can say no by that alone. */
interface TextShape {
  /** 0 to 9. */
  readonly figures: boolean
  /** Anything that stands for a digit to somebody: figures, Chinese numerals, letters that look like one. */
  readonly digits: boolean
  /** Letters of any script: all but ASCII's figures, spaces and signs. */
  readonly letters: boolean
  /** Figures and the signs of numerals, and nothing else. */
  readonly numeral: boolean
  /** Figures and nothing else. */
  readonly bare: boolean
}

const nothing = 0
const figure = 1
const digit = 2
const letter = 4
/** + , - . */
const sign = 8
const other = 16
/** 十: no digit by itself, but 十月 has a number. */
const ten = 0x5341

/** One object for each combination, so that none is made anew for every cell. */
const shapes: readonly TextShape[] = Array.from({ length: 32 }, (_, kinds) => ({
  figures: (kinds & figure) !== 0,
  digits: (kinds & digit) !== 0,
  letters: (kinds & letter) !== 0,
  numeral: kinds !== nothing && (kinds & (letter | other)) === 0,
  bare: kinds === (figure | digit),
}))
const noShape: TextShape = { figures: false, digits: false, letters: false, numeral: false, bare: false }

/** Looks at each character once. Takes width-folded text. */
export function shapeOf(text: string): TextShape {
  let kinds = nothing
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) kinds |= figure | digit
    else if (code >= 0x80 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a))
      kinds |= isDigitLike(text, at) || code === ten ? letter | digit : letter
    else kinds |= code >= 0x2b && code <= 0x2e ? sign : other
  }
  return shapes[kinds] ?? noShape
}
