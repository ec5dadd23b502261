import { describe, expect, test } from 'vitest'
import { collectFile } from '../../support/collect-file.ts'
import { encryptedOpenDocument, type DocumentLock } from '../../support/encrypted-open-document.ts'
import { zipFile, type ZipMember } from '../../support/zip-file.ts'

const encrypted = { kind: 'partial', reason: 'encrypted' }
const password = '月子 Pass-7731'

function content(rows: number): ZipMember {
  const cells = Array.from(
    { length: rows },
    (_, i) =>
      `<table:table-row><table:table-cell><text:p>王小燕${String(i)}</text:p></table:table-cell></table:table-row>`,
  )
  const xml = `<office:document-content><office:body><office:spreadsheet><table:table table:name="名单">${cells.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`
  return { name: 'content.xml', content: xml }
}

const meta = { name: 'meta.xml', content: '<office:document-meta><dc:title>日报</dc:title></office:document-meta>' }
const picture = { name: 'Pictures/1.png', content: '\x89PNG' }

const locks: readonly (readonly [string, Omit<DocumentLock, 'password'>])[] = [
  ['Blowfish, as OpenOffice and LibreOffice to 3.4', { cipher: 'blowfish', startHash: 'sha1' }],
  ['AES-256, as LibreOffice from 3.5', { cipher: 'aes-256-cbc', rounds: 10_000 }],
  ['AES-128', { cipher: 'aes-128-cbc', startHash: 'sha1' }],
  ['AES-192', { cipher: 'aes-192-cbc' }],
  ['three times DES', { cipher: 'des-ede3-cbc' }],
  ['AES-256 and Argon2id, part by part', { cipher: 'aes-256-gcm', derivation: 'argon2id' }],
  ['AES-256 and Argon2id, the whole package', { cipher: 'aes-256-gcm', derivation: 'argon2id', whole: true }],
  ['AES-256 and PBKDF2, the whole package', { cipher: 'aes-256-cbc', whole: true }],
]

describe('encrypted OpenDocument files', () => {
  test.each(locks)('by %s open with the password handed in, and with no other', async (_, lock) => {
    const file = encryptedOpenDocument([content(300), meta, picture], { ...lock, password })
    expect(await collectFile(file)).toMatchObject({ format: 'ods', outcome: encrypted, texts: [] })
    expect(await collectFile(file, { passwords: ['wrong'] })).toMatchObject({ outcome: encrypted, texts: [] })
    const opened = await collectFile(file, { passwords: ['', 'wrong', password] })
    expect(opened.outcome).toEqual({ kind: 'whole' })
    expect(opened.texts).toEqual([...Array.from({ length: 300 }, (__, i) => `王小燕${String(i)}`), '日报'])
  })

  test('of a few bytes, less than one checksum covers', async () => {
    const file = encryptedOpenDocument([content(1)], { password, cipher: 'aes-256-cbc' })
    expect((await collectFile(file, { passwords: [password] })).texts).toEqual(['王小燕0'])
  })

  test('with a checksum that OpenOffice got wrong', async () => {
    const file = encryptedOpenDocument([content(9)], {
      password,
      cipher: 'blowfish',
      startHash: 'sha1',
      wrongCheck: true,
    })
    expect((await collectFile(file, { passwords: [password] })).texts).toHaveLength(9)
  })

  test('an embedded file inside is read, too', async () => {
    const inner = { name: 'Object 1', content: zipFile([{ name: '名单.csv', content: '李娜,1\n李娜,2\n' }]) }
    const file = encryptedOpenDocument([content(1), inner], { password, cipher: 'aes-256-cbc' })
    expect((await collectFile(file, { passwords: [password] })).texts).toContain('李娜')
  })

  test('a damaged part keeps the rest from being whole, and no more', async () => {
    const file = encryptedOpenDocument([content(20), meta], { password, cipher: 'aes-256-gcm', derivation: 'argon2id' })
    const place = file.indexOf('meta.xml') + 40
    file.writeUInt8(file.readUInt8(place) ^ 1, place)
    const opened = await collectFile(file, { passwords: [password] })
    expect(opened.outcome).toEqual({ kind: 'partial', reason: 'damaged' })
    expect(opened.texts).toHaveLength(20)
  })

  test.each([2 ** 31, 10_000_001, 0])('%d rounds are not begun', async (rounds) => {
    const file = encryptedOpenDocument([content(1)], { password, cipher: 'aes-256-cbc', rounds })
    expect((await collectFile(file, { passwords: [password] })).outcome).toEqual(encrypted)
  })

  test('rounds for which there is no time are not begun', async () => {
    const file = encryptedOpenDocument([content(1)], { password, cipher: 'aes-256-cbc', rounds: 9_999_999 })
    const { outcome } = await collectFile(file, { passwords: [password], limits: { wallMs: 100 } })
    expect(outcome).toMatchObject({ kind: 'partial' })
  })

  test.each([
    ['passes', /argon2-iterations="1"/, 'argon2-iterations="2147483647"'],
    ['memory', /argon2-memory="64"/, 'argon2-memory="4294967295"'],
    ['lanes', /argon2-lanes="2"/, 'argon2-lanes="16777215"'],
    ['sizes of keys', /key-size="32" manifest:salt/, 'key-size="999999999" manifest:salt'],
    ['names of ciphers', /#aes256-gcm/, '#made-up'],
    ['names of derivations', /argon2id"/, 'PGP"'],
    ['salts and vectors', /manifest:salt="[^"]*"/, 'manifest:salt=""'],
  ])('%s beyond reason are an answer', async (_, found, instead) => {
    const edit = (manifest: string): string => manifest.replace(found, instead)
    const lock = { password, cipher: 'aes-256-gcm', derivation: 'argon2id', whole: true, edit } as const
    const file = encryptedOpenDocument([content(1)], lock)
    expect((await collectFile(file, { passwords: [password] })).outcome).toEqual(encrypted)
  })

  test('a manifest that breaks off is an answer', async () => {
    for (let length = 200; length < 1000; length += 57) {
      const edit = (manifest: string): string => manifest.slice(0, length)
      const cut = encryptedOpenDocument([content(1)], { password, cipher: 'aes-256-cbc', edit })
      const read = await collectFile(cut, { passwords: [password] })
      expect([read.outcome.kind, read.texts.length > 0]).not.toEqual(['whole', false])
    }
  })
})
