import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActingStep, QuarantineOptions } from '../../../main/act/quarantine.ts'
import { recoverActs } from '../../../main/act/recover.ts'
import { restoreFromVault } from '../../../main/act/restore.ts'
import { listVault } from '../../../main/act/vault.ts'
import { isPlaceholderName } from '../../../shared/domain/placeholder-name.ts'
import { caseNumber, fileAndVault, settled, sha256, take } from '../../support/file-and-vault.ts'

describe('quarantine', () => {
  it('moves a file into the vault, leaves a placeholder, and gives it back byte for byte with its times', async () => {
    const { folder, options, path, content, sha256: digest, journal } = fileAndVault()
    expect(await take(options, settled(path), digest)).toEqual({ kind: 'quarantined', caseNumber, placeholder: true })
    const left = readdirSync(folder)
    expect(left).toHaveLength(1)
    expect(isPlaceholderName(left[0] ?? '')).toBe(true)
    const words = readFileSync(join(folder, left[0] ?? ''), 'utf8')
    expect(words).toContain('文件已暂存，没有删除')
    expect(words).toContain('000001')
    expect(words).toContain('李主管')
    expect(journal.entries.size).toBe(1)
    journal.finish(caseNumber)

    const restored = await restoreFromVault(options.vault, caseNumber, path)
    expect(restored).toMatchObject({ kind: 'restored', path, elsewhere: false })
    expect(readFileSync(path).equals(content)).toBe(true)
    expect(statSync(path).mtimeMs).toBe(1_700_000_001_500)
    expect(readdirSync(folder)).toEqual(['日报.xlsx'])
  })

  it('keeps no plain byte of the file or of its name in the vault', async () => {
    const { home, options, path } = fileAndVault()
    writeFileSync(path, '产妇姓名,电话\n'.repeat(500))
    await take(options, settled(path), sha256(readFileSync(path)))
    const bytes = readFileSync(join(home, 'vault', `${caseNumber}.vault`))
    expect(bytes.includes('产妇姓名')).toBe(false)
    expect(bytes.includes('日报')).toBe(false)
    expect(readdirSync(join(home, 'vault', 'held'))).toEqual([])
  })

  it('leaves a file alone that is another one by then', async () => {
    const { options, path, sha256: digest } = fileAndVault()
    const before = settled(path)
    writeFileSync(path, 'something else')
    expect(await take(options, before, digest)).toEqual({ kind: 'changed-meanwhile' })
    expect(readFileSync(path, 'utf8')).toBe('something else')
  })

  it('gives back content that was swapped with size and time kept', async () => {
    const { options, path, sha256: digest, content } = fileAndVault()
    const before = settled(path)
    writeFileSync(path, Buffer.alloc(content.length, 7))
    utimesSync(path, 1_700_000_000.25, 1_700_000_001.5)
    expect(await take(options, before, digest)).toEqual({ kind: 'changed-meanwhile' })
    expect(readFileSync(path).every((byte) => byte === 7)).toBe(true)
  })

  it('never follows a link that was put in the place of the file', async () => {
    const { folder, options, path, sha256: digest } = fileAndVault()
    const before = settled(path)
    renameSync(path, join(folder, 'elsewhere.xlsx'))
    symlinkSync(join(folder, 'elsewhere.xlsx'), path)
    expect(await take(options, before, digest)).toEqual({ kind: 'changed-meanwhile' })
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(existsSync(join(folder, 'elsewhere.xlsx'))).toBe(true)
  })

  it('says so when the file is gone', async () => {
    const { options, path, sha256: digest, folder } = fileAndVault()
    const before = settled(path)
    renameSync(path, join(folder, 'gone'))
    expect(await take(options, before, digest)).toEqual({ kind: 'vanished' })
  })

  it('puts a restored file beside one that has taken its place', async () => {
    const { options, path, sha256: digest, content } = fileAndVault()
    await take(options, settled(path), digest)
    writeFileSync(path, 'new work')
    const restored = await restoreFromVault(options.vault, caseNumber, path)
    expect(restored).toMatchObject({ kind: 'restored', elsewhere: true })
    expect(readFileSync(path, 'utf8')).toBe('new work')
    expect(restored.kind === 'restored' && readFileSync(restored.path).equals(content)).toBe(true)
  })

  it('lists a damaged vault file as damaged and does not restore half of it', async () => {
    const { home, options, path, sha256: digest } = fileAndVault()
    await take(options, settled(path), digest)
    const vaultFile = join(home, 'vault', `${caseNumber}.vault`)
    const bytes = readFileSync(vaultFile)
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
    writeFileSync(vaultFile, bytes)
    expect(await restoreFromVault(options.vault, caseNumber, path)).toMatchObject({
      kind: 'not-restored',
      why: 'damaged',
    })
    expect(existsSync(path)).toBe(false)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(vaultFile, bytes)
    expect(await listVault(options.vault)).toMatchObject([{ kind: 'damaged', caseNumber }])
  })

  const steps: readonly ActingStep[] = ['intended', 'held', 'judged', 'sealed', 'removed', 'placed']
  it.each(steps)('after a stop at step %s the file is whole, once, in the open or in the vault', async (step) => {
    const { options, path, sha256: digest, content, journal, folder } = fileAndVault({})
    const stopped = new Error('stopped')
    const stopping: QuarantineOptions = {
      ...options,
      onStep: (at) => {
        if (at === step) throw stopped
      },
    }
    // A thrown seam runs the clean-up of living code too; the fault runs kill the process instead.
    const answer = await take(stopping, settled(path), digest).catch((error: unknown) => error)
    const recovered = await recoverActs(options)
    const inOpen = existsSync(path)
    const inVault = existsSync(options.vault.sealedPath(caseNumber))
    expect([answer, recovered, inOpen !== inVault]).toEqual([answer, recovered, true])
    if (inOpen) expect(readFileSync(path).equals(content)).toBe(true)
    else expect(await restoreFromVault(options.vault, caseNumber, path)).toMatchObject({ kind: 'restored' })
    expect(readdirSync(folder).filter((name) => !isPlaceholderName(name))).toEqual(['日报.xlsx'])
    for (const { caseNumber: open } of journal.open()) journal.finish(open)
  })
})
