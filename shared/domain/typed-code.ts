/** Crockford's letters: none looks like another. 5 bits each. */
export const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `7F3K9QRT…` → `7F3K-9QRT-…` */
export function groupCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** As typed: case, spaces and dashes do not matter, nor do O for 0 and I or L for 1. */
export function readTypedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
