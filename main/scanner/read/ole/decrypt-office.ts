import type { ReadBudget } from '../read-budget.ts'

/** With this password Excel encrypts workbooks whose structure is merely protected; it opens them without asking. */
const excelsOwnPassword = 'VelvetSweatshop'

/** [MS-OFFCRYPTO] 2.3.4.10 forbids more rounds; Excel writes 100,000. A file that claims more is not worth the time. */
const mostRounds = 10_000_000

/** Decrypts an Office file with the first password that opens it; null where none does. */
export async function decryptOffice(
  content: Buffer,
  encryptionInfo: Buffer | null,
  passwords: readonly string[],
  budget: ReadBudget,
): Promise<Buffer | null> {
  if (encryptionInfo !== null && roundsOf(encryptionInfo) > mostRounds) return null
  const { default: officeCrypto } = await import('officecrypto-tool')
  for (const password of [excelsOwnPassword, ...passwords]) {
    if (password === '' || !budget.inTime()) continue
    try {
      const decrypted: unknown = await officeCrypto.decrypt(content, { password })
      if (decrypted instanceof Uint8Array) return Buffer.from(decrypted)
    } catch {
      // Wrong password, or a way of encrypting that the library does not know.
    }
  }
  return null
}

function roundsOf(encryptionInfo: Buffer): number {
  return Number(/spinCount="(\d+)"/.exec(encryptionInfo.toString('latin1'))?.[1] ?? 0)
}
