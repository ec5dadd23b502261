import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { compoundFile } from './compound-file.ts'

export interface AgileLock {
  readonly password: string
  readonly cipher?: 'AES' | 'DES' | '3DES'
  readonly keyBits?: number
  readonly hash?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512' | 'MD5'
  /** As the description tells; really done are at most ten thousand. */
  readonly rounds?: number
  /** What becomes of the description's XML. */
  readonly edit?: (description: string) => string
}

const segmentBytes = 4096
const doneRounds = 10_000

/** A file encrypted as Office 2010 and later do, with any of the ciphers and hashes that they know ([MS-OFFCRYPTO] 2.3.4.10 to 15). */
export function agileEncrypted(content: Buffer, lock: AgileLock): Buffer {
  const { password, cipher = 'AES', hash = 'SHA512', rounds = 100, edit = (text: string) => text } = lock
  const keyBits = lock.keyBits ?? (cipher === 'DES' ? 64 : cipher === '3DES' ? 192 : 256)
  const blockBytes = cipher === 'AES' ? 16 : 8
  const made = (...pieces: readonly Buffer[]): Buffer => createHash(hash).update(Buffer.concat(pieces)).digest()
  const salt = made(Buffer.from('salt')).subarray(0, 16)
  const contentSalt = made(Buffer.from('content salt')).subarray(0, 16)
  const contentKey = filled(made(Buffer.from('key')), keyBits / 8, 1)
  let spun = made(salt, Buffer.from(password, 'utf16le'))
  for (let i = 0; i < Math.min(rounds, doneRounds); i++) spun = made(le32(i), spun)
  const encipher = (key: Buffer, iv: Buffer, plain: Buffer): Buffer => enciphered(cipher, key, iv, plain, blockBytes)
  const secret = (purpose: string, plain: Buffer): string => {
    const key = filled(made(spun, Buffer.from(purpose, 'hex')), keyBits / 8, 0x36)
    return encipher(key, filled(salt, blockBytes, 0x36), plain).toString('base64')
  }
  const verifier = made(Buffer.from('verifier')).subarray(0, 16)
  const package_ = [size(content.length)]
  for (let at = 0; at < content.length; at += segmentBytes) {
    const iv = filled(made(contentSalt, le32(at / segmentBytes)), blockBytes, 0x36)
    package_.push(encipher(contentKey, iv, content.subarray(at, at + segmentBytes)))
  }
  const manner = (bytes: Buffer): string =>
    `saltSize="${bytes.length}" blockSize="${blockBytes}" keyBits="${keyBits}" hashSize="${spun.length}" cipherAlgorithm="${cipher}" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}" saltValue="${bytes.toString('base64')}"`
  const description =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${manner(contentSalt)}/>` +
    `<dataIntegrity encryptedHmacKey="${createHmac('sha1', 'x').digest('base64')}" encryptedHmacValue=""/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` +
    `<p:encryptedKey spinCount="${rounds}" ${manner(salt)} encryptedVerifierHashInput="${secret('fea7d2763b4b9e79', verifier)}" encryptedVerifierHashValue="${secret('d7aa0f6d3061344e', made(verifier))}" encryptedKeyValue="${secret('146e0be7abacd0d6', contentKey)}"/></keyEncryptor></keyEncryptors></encryption>`
  return compoundFile({
    EncryptionInfo: Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(edit(description))]),
    EncryptedPackage: Buffer.concat(package_),
  })
}

/** A file encrypted as Office 2007 does ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). */
export function standardEncrypted(content: Buffer, password: string, keyBits: 128 | 192 | 256): Buffer {
  const sha1 = (...pieces: readonly Buffer[]): Buffer => createHash('sha1').update(Buffer.concat(pieces)).digest()
  const salt = sha1(Buffer.from('salt')).subarray(0, 16)
  let spun = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let i = 0; i < 50_000; i++) spun = sha1(le32(i), spun)
  const last = sha1(spun, le32(0))
  const part = (fill: number): Buffer => sha1(Buffer.alloc(64, fill).map((byte, i) => byte ^ (last[i] ?? 0)) as Buffer)
  const key = Buffer.concat([part(0x36), part(0x5c)]).subarray(0, keyBits / 8)
  const encipher = (plain: Buffer): Buffer => {
    const cipher = createCipheriv(`aes-${keyBits}-ecb`, key, null).setAutoPadding(false)
    return Buffer.concat([cipher.update(filled(plain, Math.ceil(plain.length / 16) * 16, 0)), cipher.final()])
  }
  const verifier = sha1(Buffer.from('verifier')).subarray(0, 16)
  const algorithm = { 128: 0x660e, 192: 0x660f, 256: 0x6610 }[keyBits]
  const header = [0x24, 0, algorithm, 0x8004, keyBits, 0x18, 0, 0].map(le32)
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le')
  return compoundFile({
    EncryptionInfo: Buffer.concat([
      ...[0x0002_0003, 0x24, 32 + provider.length].map(le32),
      ...header,
      provider,
      le32(16),
      salt,
      encipher(verifier),
      le32(20),
      encipher(sha1(verifier)),
    ]),
    EncryptedPackage: Buffer.concat([size(content.length), encipher(content)]),
  })
}

function enciphered(
  cipher: 'AES' | 'DES' | '3DES',
  key: Buffer,
  iv: Buffer,
  plain: Buffer,
  blockBytes: number,
): Buffer {
  const name = cipher === 'AES' ? `aes-${key.length * 8}-cbc` : 'des-ede3-cbc'
  const made = createCipheriv(name, cipher === 'DES' ? Buffer.concat([key, key, key]) : key, iv).setAutoPadding(false)
  const whole = Math.ceil(plain.length / blockBytes) * blockBytes
  return Buffer.concat([made.update(filled(plain, whole, 0)), made.final()])
}

function filled(bytes: Buffer, length: number, fill: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(length - bytes.length, 0), fill)]).subarray(0, length)
}

function size(bytes: number): Buffer {
  return Buffer.concat([le32(bytes), le32(0)])
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
