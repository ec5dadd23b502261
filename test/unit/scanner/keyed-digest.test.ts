import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createKeyedDigest } from '../../../main/scanner/keyed-digest.ts'

describe('createKeyedDigest', () => {
  const key = randomBytes(32)
  const digest = createKeyedDigest(key)

  test.each([
    '',
    '1',
    '13800000000',
    '张',
    '孙'.repeat(15),
    '赵'.repeat(35),
    'a'.repeat(50),
    '1\u{20bb7}\ud842',
    'x'.repeat(5000),
  ])('is SHA-256 of the key, filled up to a block, and %s', (text) => {
    const oracle = createHash('sha256')
      .update(key)
      .update(Buffer.alloc(32))
      .update(`phone\0${text}`)
      .digest()
      .subarray(0, 16)
    expect(Buffer.from(digest('phone', text)).toString('hex')).toBe(oracle.toString('hex'))
  })

  test('tells kinds and keys apart', () => {
    const phone = digest('phone', '1').slice()
    expect(digest('account', '1')).not.toEqual(phone)
    expect(createKeyedDigest(randomBytes(32))('phone', '1')).not.toEqual(phone)
  })
})
