/** Shorter runs are words, numbers or keys. */
const fewestLetters = 64

/** The lines that `certutil -encode` and mail programs put around. */
const armour = /^-----(?:BEGIN|END) [^\r\n]*-----\s*$/gm

/**
 * The bytes that a text writes in base64 or in hexadecimal digits and nothing beside; `null` where it is no such text. Any
 * PC has a command that makes such text of a workbook.
 */
export function armouredContent(text: string): Buffer | null {
  const bare = text.replace(/^data:[\w/.+;=-]{0,200},/i, '').replace(armour, '')
  if (bare.length < fewestLetters || !/^[\w+/=\s-]+$/.test(bare)) return null
  const letters = bare.replace(/\s+/g, '')
  if (letters.length < fewestLetters) return null
  if (/^(?:[0-9A-Fa-f]{2})+$/.test(letters)) return /[A-Fa-f]/.test(letters) ? Buffer.from(letters, 'hex') : null
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(letters) && /[a-z]/.test(letters) && /[A-Z]/.test(letters)
    ? Buffer.from(letters, 'base64')
    : null
}
