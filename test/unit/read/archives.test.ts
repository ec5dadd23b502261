import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { aesZip } from '../../support/aes-zip.ts'
import { collectFile } from '../../support/collect-file.ts'
import { madeUpLockedRar5, madeUpRar4, madeUpRar5 } from '../../support/made-up-rar.ts'
import { sevenZipFile } from '../../support/seven-zip-file.ts'
import { zipFile } from '../../support/zip-file.ts'

const list = { name: '名单.csv', content: '姓名,电话\n王小燕,13800000001\n' }
const texts = ['姓名', '电话', '王小燕', '13800000001']
const password = 'made-up'

function tarFile(): Promise<Buffer> {
  return tarOf([list])
}

async function tarOf(
  members: readonly { readonly name: string; readonly content: string | Buffer }[],
): Promise<Buffer> {
  const tar = pack()
  for (const { name, content } of members) tar.entry({ name }, content)
  tar.entry({ name: 'link.csv', type: 'symlink', linkname: '/etc/hostname' })
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar as unknown as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('archives', () => {
  test.each([
    ['zip', () => zipFile([list])],
    ['gz', () => gzipSync(list.content)],
    ['tar', tarFile],
    ['7z', () => sevenZipFile([list])],
    ['rar', () => madeUpRar4([list])],
    ['rar', () => madeUpRar5([list])],
  ] as const)('reads a list in %s', async (format, write) => {
    const read = await collectFile(await write())
    expect(read).toMatchObject({ format, outcome: { kind: 'whole' } })
    expect(read.texts).toEqual(texts)
  })

  test('names members with the archives around them', async () => {
    const read = await collectFile(zipFile([{ name: '一月.zip', content: zipFile([list]) }]))
    expect(read.sheets[0]?.inside).toEqual(['一月.zip', '名单.csv'])
  })

  test('decodes names that a Chinese Windows wrote', async () => {
    const name = iconv.encode('母婴名单.csv', 'gbk').toString('latin1')
    const zip = Buffer.from(
      zipFile([{ name: 'x'.repeat(name.length), content: list.content, flags: 0 }])
        .toString('latin1')
        .replaceAll('x'.repeat(name.length), name),
      'latin1',
    )
    expect((await collectFile(zip)).sheets[0]?.inside).toEqual(['母婴名单.csv'])
  })

  test('reads a workbook hung behind a picture, and still says that the picture was not read', async () => {
    const picture = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(500, 7), zipFile([list])])
    const read = await collectFile(picture)
    expect(read).toMatchObject({ format: 'picture', outcome: { kind: 'partial', reason: 'unsupported' } })
    expect(read.texts).toEqual(texts)
  })

  test('members that the directory does not tell are read, and the archive is damaged', async () => {
    const other = { name: 'a.txt', content: 'nothing' }
    const struck = zipFile([other, list, other])
    const second = struck.indexOf('PK\x01\x02', struck.indexOf('PK\x01\x02') + 4)
    const third = struck.indexOf('PK\x01\x02', second + 4)
    const without = Buffer.concat([struck.subarray(0, second), struck.subarray(third)])
    const end = without.lastIndexOf('PK\x05\x06')
    without.writeUInt16LE(2, end + 10)
    without.writeUInt32LE(struck.readUInt32LE(struck.length - 10) - (third - second), end + 12)
    for (const zip of [without, Buffer.concat([zipFile([list]), zipFile([other])])]) {
      const read = await collectFile(zip)
      expect(read.outcome).toEqual({ kind: 'partial', reason: 'damaged' })
      expect(read.texts).toEqual(expect.arrayContaining(texts))
    }
  })

  test('one unread member keeps the archive from being read whole, and its neighbours are read', async () => {
    const read = await collectFile(
      zipFile([{ name: 'a.jpg', content: Buffer.from('ffd8ffe000104a464946', 'hex') }, list]),
    )
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'unsupported' })
    expect(read.texts).toEqual(texts)
  })
})

describe('archives within archives', () => {
  test('of every kind, one in the other', async () => {
    const inner = await sevenZipFile([list])
    const tar = await tarOf([{ name: '一月.7z', content: inner }])
    const read = await collectFile(zipFile([{ name: '一月.tar.gz', content: gzipSync(tar), sizesFollow: true }]))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(texts)
    expect(read.sheets[0]?.inside).toEqual(['一月.tar.gz', '一月.7z', '名单.csv'])
  })

  test.each([
    ['with sizes behind the data', {}, { sizesFollow: true }],
    ['in zip64', { zip64: true }, { zip64: true }],
    ['stored', {}, { stored: true }],
  ] as const)('a zip file %s', async (_, wish, change) => {
    const read = await collectFile(zipFile([{ ...list, ...change }], wish))
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(texts)
  })

  test.each(['-mm=BZip2', '-mm=LZMA', '-mm=Deflate64'])('a zip file packed by %s', async (method) => {
    const read = await collectFile(
      await sevenZipFile([{ ...list, content: list.content.repeat(50) }], ['-tzip', method]),
    )
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts.slice(0, 4)).toEqual(texts)
  })

  const gbkName = iconv.encode('母婴名单.csv', 'gbk').toString('latin1')
  test.each([
    ['by a name in GBK', gbkName, ['母婴名单.csv']],
    ['by the name of its neighbour', 'other.csv', ['other.csv']],
    ['by a way that leads elsewhere', '../../a.csv', ['../../a.csv']],
    ['by a way from the root', '/abc.csv', ['/abc.csv']],
  ] as const)('a member that only 7-Zip unpacks is read %s', async (_, name, inside) => {
    const placeholder = 'y'.repeat(name.length)
    for (const [switches, passwords] of [
      [['-mm=BZip2'], []],
      [[`-p${password}`], [password]],
    ] as const) {
      const members = [
        { name: 'other.csv', content: 'a,b\n1,2\n'.repeat(50) },
        { name: placeholder, content: list.content.repeat(50) },
      ]
      const packed = await sevenZipFile(members, ['-tzip', ...switches])
      const zip = Buffer.from(packed.toString('latin1').replaceAll(placeholder, name), 'latin1')
      const read = await collectFile(zip, { passwords })
      expect(read.outcome).toEqual({ kind: 'whole' })
      expect(read.texts).toContain('王小燕')
      expect(read.sheets.map((sheet) => sheet.inside)).toContainEqual(inside)
    }
  })

  test.each(['S', 'Z', '1'])('a tar member of kind %s is read where it brings bytes', async (kind) => {
    const tar = await tarOf([{ ...list, name: 'a.csv' }])
    tar.write(kind, 156, 'latin1')
    let sum = 0
    for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 0x20 : (tar[i] ?? 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    expect((await collectFile(tar)).texts).toEqual(texts)
  })

  test('gz files one after another are one file; foreign bytes behind them are not read', async () => {
    const two = Buffer.concat([gzipSync('姓名,电话\n'), gzipSync('王小燕,13800000001\n')])
    expect(await collectFile(two)).toMatchObject({ outcome: { kind: 'whole' }, texts })
    const foreign = await collectFile(Buffer.concat([gzipSync(list.content), Buffer.from('foreign bytes')]))
    expect(foreign.outcome).toEqual({ kind: 'partial', reason: 'damaged' })
  })
})

describe('limits of archives', () => {
  test('goes as deep as policy says and no deeper', async () => {
    const nested = (depth: number): Buffer =>
      depth === 0 ? Buffer.from(list.content) : zipFile([{ name: 'in.zip', content: nested(depth - 1) }])
    expect((await collectFile(nested(4))).outcome).toEqual({ kind: 'whole' })
    const tooDeep = await collectFile(zipFile([{ name: 'deep.zip', content: nested(5) }, list]))
    expect(tooDeep.outcome).toEqual({ kind: 'partial', reason: 'too-deep' })
    expect(tooDeep.texts).toEqual(texts)
  })

  test('stops at the number of members allowed', async () => {
    const members = Array.from({ length: 30 }, (_, i) => ({ ...list, name: `${String(i)}.csv` }))
    expect((await collectFile(zipFile(members), { limits: { archiveMembers: 10 } })).outcome).toEqual({
      kind: 'partial',
      reason: 'too-large',
    })
  })

  test.each([
    ['gz', () => gzipSync(Buffer.alloc(5_000_000, 0x20))],
    ['zip', () => zipFile([{ name: 'a.txt', content: Buffer.alloc(5_000_000, 0x20) }])],
    ['7z', () => sevenZipFile([{ name: 'a.txt', content: ' '.repeat(5_000_000) }])],
  ] as const)('stops unpacking %s at the bytes allowed', async (_, write) => {
    const read = await collectFile(await write(), { limits: { inflatedBytes: 1_000_000 } })
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'too-large' })
  })
})

describe('encrypted archives', () => {
  const locked = [
    ['7z', () => sevenZipFile([list], ['-pmade-up'])],
    ['7z with its list of members', () => sevenZipFile([list], ['-pmade-up', '-mhe=on'])],
    ['zip by ZipCrypto', () => sevenZipFile([list], ['-tzip', '-pmade-up'])],
    ['zip by AES-128', () => sevenZipFile([list], ['-tzip', '-pmade-up', '-mem=AES128'])],
    ['zip by AES-192', () => sevenZipFile([list], ['-tzip', '-pmade-up', '-mem=AES192'])],
    ['zip by AES-256', () => sevenZipFile([list], ['-tzip', '-pmade-up', '-mem=AES256'])],
    ['zip by AES-192 of WinZip, checksums kept', () => aesZip([list], password, 192, 1)],
    ['zip by AES-256 of WinZip, checksums left out', () => aesZip([list], password, 256, 2)],
    ['rar 5', () => madeUpRar5([list], password)],
  ] as const

  test.each(locked)('%s is told to be so', async (_, write) => {
    expect((await collectFile(await write())).outcome).toEqual({ kind: 'partial', reason: 'encrypted' })
    expect((await collectFile(await write(), { passwords: ['wrong'] })).outcome).toEqual({
      kind: 'partial',
      reason: 'encrypted',
    })
  })

  test.each(locked)('%s opens with the password handed in', async (_, write) => {
    const read = await collectFile(await write(), { passwords: ['wrong', password] })
    expect(read.outcome).toEqual({ kind: 'whole' })
    expect(read.texts).toEqual(texts)
  })

  test.each([
    ['rar 4', () => madeUpRar4([list], 'members')],
    ['rar 4 with its list of members', () => madeUpRar4([list], 'list')],
    ['rar 5 with its list of members', () => madeUpLockedRar5()],
  ])('%s is told to be so, whatever the password', async (_, write) => {
    expect((await collectFile(write(), { passwords: [password] })).outcome).toEqual({
      kind: 'partial',
      reason: 'encrypted',
    })
  })

  test('what lies open beside an encrypted member is read', async () => {
    const read = await collectFile(zipFile([list, { name: 'b.csv', content: 'x', flags: 0x801 }]))
    expect(read.outcome).toEqual({ kind: 'partial', reason: 'encrypted' })
    expect(read.texts).toEqual(texts)
  })
})
