import { describe, expect, test } from 'vitest'
import { argon2id } from '../../../main/scanner/read/locked/argon2id.ts'
import { blake2b } from '../../../main/scanner/read/locked/blake2b.ts'
import { decipherBlowfish } from '../../../main/scanner/read/locked/blowfish.ts'
import { fractionOfPi } from '../../../main/scanner/read/locked/fraction-of-pi.ts'
import { rc4Stream, xored } from '../../../main/scanner/read/locked/rc4.ts'
import { ReadBudget } from '../../../main/scanner/read/read-budget.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'

const budget = (): ReadBudget => new ReadBudget(defaultPolicy.limits)

describe('ciphers that engines have laid aside or not taken up', () => {
  test('BLAKE2b: the example of RFC 7693, and lengths between', () => {
    expect(blake2b(Buffer.from('abc'), 64).toString('hex')).toBe(
      'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
    )
    expect(blake2b(Buffer.alloc(64, 7), 33).toString('hex')).toBe(
      '0a933e68c9760828bf9fcdeea15eb354b04493fbf5bf814402a21eef67dde77d25',
    )
  })

  // From the tests of the reference implementation, version 1.3.
  test.each([
    [1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])('Argon2id with %d lanes', (lanes, told) => {
    const costs = { passes: 2, memoryKilobytes: 256, lanes }
    const key = argon2id(Buffer.from('password'), Buffer.from('somesalt'), 32, costs, budget())
    expect(key?.toString('hex')).toBe(told)
  })

  test('Argon2id is not begun where costs, memory or time are beyond reason', () => {
    const derive = (costs: { passes: number; memoryKilobytes: number; lanes: number }, left = budget()) =>
      argon2id(Buffer.from('x'), Buffer.alloc(16), 32, costs, left)
    expect(derive({ passes: 2 ** 31, memoryKilobytes: 8, lanes: 1 })).toBeNull()
    expect(derive({ passes: 1, memoryKilobytes: 7, lanes: 1 })).toBeNull()
    expect(derive({ passes: 1, memoryKilobytes: 64, lanes: 0 })).toBeNull()
    const small = new ReadBudget({ ...defaultPolicy.limits, memoryBytes: 64 * 1024 ** 2 })
    expect(derive({ passes: 1, memoryKilobytes: 65_536, lanes: 1 }, small)).toBeNull()
    expect(small.stop).toBe('out-of-memory')
    const short = new ReadBudget({ ...defaultPolicy.limits, wallMs: 100 })
    expect(derive({ passes: 4000, memoryKilobytes: 1024, lanes: 1 }, short)).toBeNull()
    expect(short.stop).toBe('timed-out')
  })

  test('Blowfish: the first digits of pi, and the vector for feedback that came with the cipher', () => {
    expect([...fractionOfPi(2)]).toEqual([0x243f6a88, 0x85a308d3])
    const [key, iv] = ['0123456789abcdeff0e1d2c3b4a59687', 'fedcba9876543210'].map((hex) => Buffer.from(hex, 'hex'))
    const data = Buffer.from('e73214a2822139caf26ecf6d2eb9e76e3da3de04d1517200519d57a6c3', 'hex')
    const plain = decipherBlowfish(key ?? data, iv ?? data, data, budget())
    expect(plain?.toString('latin1')).toBe('7654321 Now is the time for \0')
    expect(decipherBlowfish(Buffer.alloc(0), Buffer.alloc(8), data, budget())).toBeNull()
    expect(decipherBlowfish(Buffer.alloc(16), Buffer.alloc(7), data, budget())).toBeNull()
  })

  test('RC4: the vector everybody knows', () => {
    const stream = rc4Stream(Buffer.from('Key'), 9)
    expect(xored(Buffer.from('Plaintext'), stream).toString('hex')).toBe('bbf316e8d940af0ad3')
  })
})
