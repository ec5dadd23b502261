/**
 * Text in which no person can be recognised. Only the functions of this file make it; whatever leaves the scanner
 * process, is stored, logged, shown or reported has this type wherever it could hold words of a file.
 */
declare const maskedBrand: unique symbol

export type Masked = string & { readonly [maskedBrand]: true }

/** The full-width asterisk is legal in Windows file names, so masked names can be used in a placeholder's. */
const star = '＊'

/** `张小丽` → `张＊＊`, `欧阳娜娜` → `欧＊＊＊`, `Li Na` → `L＊＊＊＊`. */
export function maskName(name: string): Masked {
  const letters = [...name.trim()]
  return (letters.slice(0, 1).join('') + star.repeat(Math.max(letters.length - 1, 1))) as Masked
}

/** `13812345678` → `138＊＊＊＊5678`; numbers of fewer than nine digits keep only the first. */
export function maskNumber(number: string): Masked {
  const letters = [...number.trim()]
  const [head, tail] = letters.length >= 9 ? [3, 4] : [1, 0]
  const hidden = Math.max(letters.length - head - tail, 1)
  return (letters.slice(0, head).join('') +
    star.repeat(hidden) +
    (tail > 0 ? letters.slice(-tail).join('') : '')) as Masked
}

/** Keeps the first `keep` letters and hides how many followed. */
export function maskText(text: string, keep = 0): Masked {
  return ([...text.trim()].slice(0, keep).join('') + star.repeat(3)) as Masked
}

/** For text that our own code wrote and that holds no word of any file: role names, codes, counts, cell references. */
export function ownWords(text: string): Masked {
  return text as Masked
}

/** Joins masked parts with words of our own. */
export function joinMasked(parts: readonly Masked[], separator: string): Masked {
  return parts.join(separator) as Masked
}

/** Masked text that was stored or received as such; the one way back in from our own database and protocol. */
export function trustMasked(text: string): Masked {
  return text as Masked
}
