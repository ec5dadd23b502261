import { utils, write, type BookType } from '@e965/xlsx'
import officeCrypto from 'officecrypto-tool'
import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
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

  test('more rounds than the standard allows are not tried', async () => {
    const file = locked('made-up', 'agile')
    const at = file.indexOf('spinCount="100000"')
    expect(at).toBeGreaterThan(0)
    file.write('spinCount="99999999"'.slice(0, 18), at, 'latin1')
    expect((await collectFile(file, { passwords: ['made-up'] })).outcome).toEqual(encrypted)
  })
})
