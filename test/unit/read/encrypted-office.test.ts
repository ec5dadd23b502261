import { utils, write, type BookType } from '@e965/xlsx'
import officeCrypto from 'officecrypto-tool'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { biffTable } from '../../support/biff-stream.ts'
import { compoundFile } from '../../support/compound-file.ts'
import { agileEncrypted, standardEncrypted } from '../../support/encrypted-office.ts'
import { cryptoApiEncrypted, rc4Encrypted, rc4Pivot, xorEncrypted } from '../../support/encrypted-xls.ts'
import { zipFile } from '../../support/zip-file.ts'

const encrypted = { kind: 'partial', reason: 'encrypted' }

function workbook(bookType: BookType): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['王小燕']]), 'S')
  return write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer
}

function locked(password: string, manner: 'agile' | 'standard', bookType: BookType = 'xlsx'): Buffer {
  const content = workbook(bookType)
  return officeCrypto.encrypt(content, manner === 'agile' ? { password } : { password, type: 'standard' })
}

/** A workbook stream of BIFF8 whose second record tells that all that follows is encrypted. */
function lockedStream(filePass: readonly number[]): Buffer {
  const begin = Buffer.alloc(20)
  begin.writeUInt16LE(0x809, 0)
  begin.writeUInt16LE(16, 2)
  begin.writeUInt16LE(0x600, 4)
  begin.writeUInt16LE(5, 6)
  return Buffer.concat([begin, Buffer.from([0x2f, 0, filePass.length, 0, ...filePass]), Buffer.alloc(200, 7)])
}

describe('encrypted workbooks', () => {
  test('told to be so, and opened by a password handed in', async () => {
    const file = locked('made-up', 'standard')
    expect(await collectFile(file)).toMatchObject({ format: 'encrypted-office', outcome: encrypted, texts: [] })
    expect((await collectFile(file, { passwords: ['wrong'] })).outcome).toEqual(encrypted)
    const opened = await collectFile(file, { passwords: ['', 'wrong', 'made-up'] })
    expect(opened.outcome).toEqual({ kind: 'whole' })
    expect(opened.texts).toContain('王小燕')
  })

  test("Excel's own password opens without being handed in", async () => {
    const opened = await collectFile(locked('VelvetSweatshop', 'agile'))
    expect(opened.outcome).toEqual({ kind: 'whole' })
    expect(opened.texts).toContain('王小燕')
    // A hundred thousand rounds of hashing a try.
  }, 120_000)

  test('a binary workbook inside', async () => {
    const opened = await collectFile(locked('made-up', 'standard', 'xlsb'), { passwords: ['made-up'] })
    expect(opened.texts).toContain('王小燕')
  })

  test('in an archive, it keeps the archive from being read whole', async () => {
    const archive = zipFile([
      { name: 'a.xlsx', content: locked('made-up', 'standard') },
      { name: 'b.csv', content: '李娜,1\n李娜,2\n' },
    ])
    const read = await collectFile(archive)
    expect(read.outcome).toEqual(encrypted)
    expect(read.texts).toContain('李娜')
    expect((await collectFile(archive, { passwords: ['made-up'] })).outcome).toEqual({ kind: 'whole' })
  })

  test.each([
    ['XOR', [0, 0, 0x12, 0x34, 0x56, 0x78]],
    ['RC4', [1, 0, 1, 0, 1, 0, ...Array.from({ length: 48 }, () => 9)]],
    ['RC4 of CryptoAPI', [1, 0, 2, 0, 2, 0, ...Array.from({ length: 48 }, () => 9)]],
  ])('xls by %s is told to be so', async (_, filePass) => {
    expect(await collectFile(lockedStream(filePass))).toMatchObject({ format: 'xls', outcome: encrypted, texts: [] })
  })

  test.each([
    ['AES-128 and SHA-1', { keyBits: 128, hash: 'SHA1' }],
    ['AES-192 and SHA-256', { keyBits: 192, hash: 'SHA256' }],
    ['AES-256 and SHA-384', { keyBits: 256, hash: 'SHA384' }],
    ['AES-256 and SHA-512', { keyBits: 256, hash: 'SHA512' }],
    ['AES-192 and MD5', { keyBits: 192, hash: 'MD5' }],
    ['three times DES', { cipher: '3DES', hash: 'SHA384' }],
    ['DES', { cipher: 'DES', hash: 'MD5' }],
  ] as const)('the agile manner by %s opens with its password, and with no other', async (_, lock) => {
    await mustOpen(agileEncrypted(workbook('xlsx'), { ...lock, password: 'made-up' }), 'encrypted-office')
  })

  test.each([128, 192, 256] as const)('the standard manner by AES-%d opens, too', async (keyBits) => {
    await mustOpen(standardEncrypted(workbook('xlsb'), 'made-up', keyBits), 'encrypted-office')
  })

  test('a package of many segments comes out whole', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`张小丽${String(i)}`])
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'S')
    const content = write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer
    const opened = await collectFile(agileEncrypted(content, { password: 'a' }), { passwords: ['a'] })
    expect(opened.outcome).toEqual({ kind: 'whole' })
    expect(opened.texts.slice(0, 3000)).toEqual(rows.flat())
  })

  test.each([
    ['RC4', (stream: Buffer) => rc4Encrypted(stream, 'made-up')],
    ['RC4 of CryptoAPI, 40 bits', (stream: Buffer) => cryptoApiEncrypted(stream, 'made-up', 40)],
    ['RC4 of CryptoAPI, 56 bits', (stream: Buffer) => cryptoApiEncrypted(stream, 'made-up', 56)],
    ['RC4 of CryptoAPI, 128 bits', (stream: Buffer) => cryptoApiEncrypted(stream, 'made-up', 128)],
    // The sixteen bytes and the check of this password, by another program.
    ['XOR', (stream: Buffer) => xorEncrypted(stream, xorMasks, xorCheck)],
  ])('an old workbook by %s opens with its password, and with no other', async (_, lock) => {
    // Longer than one block of a cipher's stream.
    const stream = biffTable([['王小燕'], ...Array.from({ length: 200 }, (__, i) => [`张小丽${String(i)}`])])
    await mustOpen(compoundFile({ Workbook: lock(stream) }), 'xls')
    expect((await collectFile(lock(stream), { passwords: ['made-up'] })).texts).toHaveLength(201)
  })

  test('what a pivot table keeps is opened with its workbook', async () => {
    const text = Buffer.from('李娜', 'utf16le')
    const cache = Buffer.concat([Buffer.from([0xcd, 0, 3 + text.length, 0, 2, 0, 1]), text])
    const streams = {
      Workbook: rc4Encrypted(biffTable([['王小燕']]), 'made-up'),
      '_SX_DB_CUR/0001': rc4Pivot(cache, 'made-up'),
    }
    const file = compoundFile(streams)
    expect((await collectFile(file)).texts).toEqual([])
    expect((await collectFile(file, { passwords: ['made-up'] })).texts).toEqual(['王小燕', '李娜'])
  })

  test("Excel's own password is tried on old workbooks, too", async () => {
    const file = compoundFile({ Workbook: rc4Encrypted(biffTable([['王小燕']]), 'VelvetSweatshop') })
    expect((await collectFile(file)).texts).toContain('王小燕')
  })

  test.each([
    ['no rounds that are a number', (text: string) => text.replace(/spinCount="\d+"/, 'spinCount="many"')],
    ['more rounds than the standard allows', (text: string) => text.replace(/spinCount="\d+"/, 'spinCount="10000001"')],
    ['rounds without end', (text: string) => text.replace(/spinCount="\d+"/, 'spinCount="2147483648"')],
    ['a key of no length', (text: string) => text.replaceAll(/keyBits="\d+"/g, 'keyBits="0"')],
    ['a key of any length', (text: string) => text.replaceAll(/keyBits="\d+"/g, 'keyBits="99999999"')],
    ['blocks of no length', (text: string) => text.replaceAll(/blockSize="\d+"/g, 'blockSize="0"')],
    ['an unknown cipher', (text: string) => text.replaceAll('"AES"', '"RC2"')],
    ['an unknown chaining', (text: string) => text.replaceAll('ModeCBC', 'ModeCFB')],
    ['no secrets', (text: string) => text.replaceAll(/encrypted(\w+)="[^"]*"/g, 'encrypted$1=""')],
    ['no end', (text: string) => text.slice(0, 500)],
    ['nothing', () => ''],
  ])('a description with %s is an answer', async (_, edit) => {
    const file = agileEncrypted(workbook('xlsx'), { password: 'made-up', edit })
    expect((await collectFile(file, { passwords: ['made-up'] })).outcome).toEqual(encrypted)
  })

  test('rounds that take longer than there is time for end with the time', async () => {
    const file = agileEncrypted(workbook('xlsx'), { password: 'made-up', rounds: 10_000_000 })
    const { outcome } = await collectFile(file, { passwords: ['made-up'], limits: { wallMs: 300 } })
    expect(outcome).toEqual({ kind: 'partial', reason: 'timed-out' })
  })

  test('a description of the standard manner that breaks off anywhere is an answer', async () => {
    const info = Buffer.alloc(400, 3)
    info.writeUInt32LE(0x0002_0003, 0)
    for (let length = 0; length < info.length; length += 9) {
      const streams = { EncryptionInfo: info.subarray(0, length), EncryptedPackage: Buffer.alloc(600) }
      const read = await collectFile(compoundFile(streams), { passwords: ['made-up'] })
      expect(read.outcome).toEqual(encrypted)
    }
  })
})

const xorMasks = Buffer.from('75f5f1f755fffb983cba9eba3c998345', 'hex')
const xorCheck = 60_034

/** Told to be locked without the password and with a wrong one; open with the right one. */
async function mustOpen(file: Buffer, format: string): Promise<void> {
  expect(await collectFile(file)).toMatchObject({ format, outcome: encrypted, texts: [] })
  expect(await collectFile(file, { passwords: ['wrong'] })).toMatchObject({ format, outcome: encrypted, texts: [] })
  const opened = await collectFile(file, { passwords: ['', 'wrong', 'made-up'] })
  expect(opened.outcome).toEqual({ kind: 'whole' })
  expect(opened.texts).toContain('王小燕')
}
