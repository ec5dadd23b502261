/** What fills a password up to sixteen bytes, and what its key starts from by its length ([MS-OFFCRYPTO] 2.3.7.2). */
const padding = Buffer.from('bbffffbaffffb98000be0f00bf0f00', 'hex')
const firstCodes = [
  0xe1f0, 0x1d0f, 0xcc9c, 0x84c0, 0x110c, 0x0e10, 0xf1ce, 0x313e, 0x1872, 0xe139, 0xd40f, 0x84f9, 0x280c, 0xa96a,
  0x4ec3,
]

/** What the lowest bit of each letter puts into the key, the last letter's last; each higher bit puts twice as much. */
const lowestBits = [
  0xaefc, 0x7b61, 0x4563, 0x0375, 0xd849, 0x6f45, 0xeb23, 0x47d3, 0xb861, 0x45a0, 0xaa51, 0x76b4, 0x3730, 0x3331,
  0x1021,
]
const lettersBits = 7
const mostLetters = lowestBits.length
const verifierStart = 0xce4b

/** The sixteen bytes that a password gives, or null where it is not the one: its check of sixteen bits has to agree. */
export function openObfuscation(password: string, verifier: number): Buffer | null {
  const letters = Buffer.from(Array.from({ length: password.length }, (_, i) => byteOf(password.charCodeAt(i))))
  if (letters.length === 0 || letters.length > mostLetters || verifierOf(letters) !== verifier) return null
  const key = keyOf(letters)
  const filled = Buffer.concat([letters, padding]).subarray(0, 16)
  return Buffer.from(filled.map((byte, i) => rotatedRight(byte ^ (i % 2 === 0 ? key & 0xff : key >> 8))))
}

/** Undoes what was done to a byte by its place among the sixteen (2.3.7.3). */
export function plainByte(byte: number, mask: number): number {
  const mixed = byte ^ mask
  return ((mixed << 3) | (mixed >> 5)) & 0xff
}

/** Two bytes a letter become one: the lower, or the higher where that is empty. */
function byteOf(letter: number): number {
  return (letter & 0xff) === 0 ? letter >> 8 : letter & 0xff
}

function verifierOf(letters: Buffer): number {
  let verifier = 0
  for (const byte of [...letters].reverse().concat(letters.length)) {
    verifier = (((verifier >> 14) & 1) | ((verifier << 1) & 0x7fff)) ^ byte
  }
  return verifier ^ verifierStart
}

function keyOf(letters: Buffer): number {
  let key = firstCodes[letters.length - 1] ?? 0
  for (const [i, letter] of letters.entries()) {
    let share = lowestBits[mostLetters - letters.length + i] ?? 0
    for (let bit = 0; bit < lettersBits; bit++) {
      if ((letter & (1 << bit)) !== 0) key ^= share
      share = doubled(share)
    }
  }
  return key
}

function doubled(share: number): number {
  return ((share << 1) & 0xffff) ^ ((share & 0x8000) === 0 ? 0 : 0x1021)
}

function rotatedRight(byte: number): number {
  return ((byte >> 1) | (byte << 7)) & 0xff
}
