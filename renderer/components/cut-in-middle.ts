/** Control letters, and those that steer the direction of text or draw nothing: in a file name they only deceive. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** How many letters of a long text stand before and behind what is left out. */
export interface LettersKept {
  readonly head: number
  readonly tail: number
}

export interface CutText {
  readonly whole: string
  /** Null where all of it can be shown. */
  readonly ends: readonly [head: string, tail: string] | null
}

/** Takes out what is invisible, and tells what to show of the rest. */
export function cutInMiddle(text: string, { head, tail }: LettersKept): CutText {
  const letters = [...text.replace(invisible, '')]
  const whole = letters.join('')
  if (letters.length <= head + tail) return { whole, ends: null }
  return { whole, ends: [letters.slice(0, head).join(''), letters.slice(-tail).join('')] }
}
