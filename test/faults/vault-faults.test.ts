import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'
import { reportToQuarantine } from '../support/report-to-quarantine.ts'
import { runAgent, stopAgent, until } from '../support/running-agent.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { mountTinyDisk, type TinyDisk } from '../support/tiny-disk.ts'

const { report, quarantineOne } = reportToQuarantine(11)
const disks: TinyDisk[] = []

afterEach(() => {
  for (const disk of disks.splice(0)) disk.remove()
})

/** A home whose vault lies on another volume, where one can be mounted; else on the same. */
function homeWithVaultApart(): { readonly home: string; readonly disk: TinyDisk | null } {
  const home = join(temporaryFolder(), 'home')
  mkdirSync(home)
  const disk = mountTinyDisk(1024 ** 2)
  if (disk !== null) {
    disks.push(disk)
    mkdirSync(join(disk.folder, 'vault'))
    symlinkSync(join(disk.folder, 'vault'), join(home, 'vault'))
  }
  return { home, disk }
}

describe('a vault on another volume', () => {
  it('takes the file, and gives it back byte for byte with its times and nothing beside it', async () => {
    const { home } = homeWithVaultApart()
    const { agent, path, caseNumber } = await quarantineOne({ home })
    expect(readdirSync(agent.folder).every(isPlaceholderName)).toBe(true)
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    expect(statSync(path).mtimeMs).toBe(1_700_000_001_500)
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('leaves the file whole in its place when there is no room left there, and says so', async () => {
    const { home, disk } = homeWithVaultApart()
    if (disk === null) return
    const agent = await runAgent({ home })
    disk.fill()
    const path = join(agent.folder, '日报.xlsx')
    copyFileSync(report, path)
    const event = await agent.event('file-judged')
    expect(event.action).toEqual({ kind: 'not-quarantined', why: 'disk-full' })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
    expect(readdirSync(join(home, 'vault', 'held'))).toEqual([])
    expect(await agent.core.vaultEntries).toEqual([])
    expect(agent.core.records.journal.open()).toEqual([])
  })

  it('keeps the file when there is no room to give it back, and gives it back once there is', async () => {
    const disk = mountTinyDisk(1024 ** 2)
    if (disk === null) return
    disks.push(disk)
    const folder = join(disk.folder, 'watched')
    mkdirSync(folder)
    const { agent, path, caseNumber } = await quarantineOne({ folder })
    disk.fill()
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'not-restored', why: 'disk-full' })
    expect(existsSync(path)).toBe(false)
    expect(readdirSync(folder).every(isPlaceholderName)).toBe(true)
    disk.empty()
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
  })
})

describe('a full disk under the whole home', () => {
  it('never costs a file: it stays, and is taken and told once when there is room again', async () => {
    const disk = mountTinyDisk(4 * 1024 ** 2)
    if (disk === null) return
    disks.push(disk)
    const agent = await runAgent({ home: join(disk.folder, 'home') })
    disk.fill()
    const path = join(agent.folder, '日报.xlsx')
    copyFileSync(report, path)
    await until(() => (agent.core.state().storage === 'failed' ? true : undefined))
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    disk.empty()
    await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(agent.judged()).toHaveLength(1)
    expect(existsSync(path)).toBe(false)
    await stopAgent(agent)
  })
})

describe('a vault that holds as much as the policy lets it', () => {
  it('takes no more, leaves the file where it is, and takes again once there is room', async () => {
    const home = join(temporaryFolder(), 'home')
    mkdirSync(join(home, 'vault'), { recursive: true })
    writeFileSync(join(home, 'vault', '000001.vault'), randomBytes(1024 ** 2))
    const agent = await runAgent({ home, policy: { vaultBytes: 1024 ** 2 + 1000 } })
    const path = join(agent.folder, '日报.xlsx')
    copyFileSync(report, path)
    const event = await agent.event('file-judged')
    expect(event.action).toEqual({ kind: 'not-quarantined', why: 'vault-full' })
    expect(event.caseNumber).toBe('000002')
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    await stopAgent(agent)
    rmSync(join(home, 'vault', '000001.vault'))
    const again = await quarantineOne({ home, policy: { vaultBytes: 1024 ** 2 + 1000 } }, '又一份.xlsx')
    expect(existsSync(again.path)).toBe(false)
  })
})

describe('a vault that cannot be read', () => {
  it('names a file that was changed in it, gives nothing of it back, and keeps it', async () => {
    const { agent, path, caseNumber } = await quarantineOne()
    const vaultFile = join(agent.home, 'vault', `${caseNumber}.vault`)
    const bytes = readFileSync(vaultFile)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100)
    writeFileSync(vaultFile, bytes)
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'not-restored', why: 'damaged' })
    expect(existsSync(path)).toBe(false)
    expect(readdirSync(join(agent.home, 'vault', 'held'))).toEqual([])
    writeFileSync(vaultFile, bytes.subarray(0, 60))
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'not-restored', why: 'damaged' })
    expect(await agent.core.vaultEntries).toMatchObject([{ kind: 'damaged', caseNumber }])
    expect(existsSync(vaultFile)).toBe(true)
  })

  it('says that the key is another one, harms nothing, and gives all back once the old key is there again', async () => {
    const { agent, path, caseNumber } = await quarantineOne()
    const { home, folder } = agent
    await stopAgent(agent)
    renameSync(join(home, 'keyring.json'), join(home, 'keyring.old'))
    const other = await runAgent({ home, folder })
    expect(await other.core.vaultEntries).toMatchObject([
      { kind: 'damaged', caseNumber, problem: expect.stringContaining('sealed by another key') as string },
    ])
    expect(await other.core.restore(caseNumber)).toMatchObject({ kind: 'not-restored', why: 'damaged' })
    copyFileSync(report, join(folder, '第二份.xlsx'))
    const second = await other.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(second.caseNumber > caseNumber).toBe(true)
    await stopAgent(other)
    renameSync(join(home, 'keyring.old'), join(home, 'keyring.json'))
    const back = await runAgent({ home, folder })
    expect(await back.core.restore(caseNumber)).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
  })
})

describe('a placeholder that cannot be removed', () => {
  it('does not keep its file from coming back once, with its event', async () => {
    const { agent, path, caseNumber } = await quarantineOne()
    const placeholder = join(agent.folder, readdirSync(agent.folder)[0] ?? '')
    rmSync(placeholder)
    mkdirSync(join(placeholder, 'something'), { recursive: true })
    expect(await agent.core.restore(caseNumber)).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    expect(await agent.core.vaultEntries).toEqual([])
    expect(agent.core.records.journal.open()).toEqual([])
    expect(agent.recorded.filter(({ event }) => event.kind === 'file-restored')).toHaveLength(1)
  })
})
