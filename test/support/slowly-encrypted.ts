import { CFB } from '@e965/xlsx'

interface CfbWriter {
  readonly utils: {
    cfb_new(): unknown
    cfb_add(file: unknown, path: string, content: Buffer): void
  }
  write(file: unknown, options: { readonly type: 'buffer' }): Buffer
}

/**
 * An Office file whose encryption asks for as many rounds of hashing as the standard allows, a hundred times what Excel
 * writes: trying one password takes half a minute and more, in a loop that nobody can interrupt.
 */
export function slowlyEncrypted(): Buffer {
  const writer = CFB as CfbWriter
  const file = writer.utils.cfb_new()
  const salt = Buffer.alloc(16, 1).toString('base64')
  const value = Buffer.alloc(64, 2).toString('base64')
  const cipher =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"'
  const info = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${cipher} saltValue="${salt}"/><dataIntegrity encryptedHmacKey="${value}" encryptedHmacValue="${value}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="10000000" ${cipher} saltValue="${salt}" encryptedVerifierHashInput="${salt}" encryptedVerifierHashValue="${value}" encryptedKeyValue="${value}"/></keyEncryptor></keyEncryptors></encryption>`
  writer.utils.cfb_add(
    file,
    '/EncryptionInfo',
    Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(info)]),
  )
  writer.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(8192, 3))
  return writer.write(file, { type: 'buffer' })
}
