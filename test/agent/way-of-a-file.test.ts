import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCore } from '../../main/core/open-core.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent, until } from '../support/running-agent.ts'
import { temporaryFolder, lastingFolder } from '../support/temporary-folder.ts'

const reports = lastingFolder()
const big = join(reports, 'big.xlsx')
const small = join(reports, 'small.xlsx')

beforeAll(async () => {
  await writeDailyReport(big, { rows: 60, seed: 1, format: 'xlsx' })
  await writeDailyReport(small, { rows: 20, seed: 2, format: 'xlsx' })
})

describe('the way of a file', () => {
  it('takes a big report into the vault, tells the clerk, and gives it back once and for all', async () => {
    const agent = await runAgent()
    const path = join(agent.folder, '日报.xlsx')
    copyFileSync(big, path)
    const event = await agent.event('file-judged')
    expect(event).toMatchObject({
      verdict: 'quarantine',
      action: { kind: 'quarantined', placeholder: true },
      outcome: { kind: 'sensitive', people: 60, complete: true },
    })
    expect(existsSync(path)).toBe(false)
    expect(agent.warned).toHaveLength(1)
    expect(readdirSync(agent.folder).filter(isPlaceholderName)).toHaveLength(1)

    const restored = await agent.core.restore(event.caseNumber)
    expect(restored).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(big))).toBe(true)
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
    expect(await agent.core.vaultEntries).toEqual([])

    // The same content again, under another name: it was released, so it is only recorded.
    copyFileSync(big, join(agent.folder, '日报2.xlsx'))
    await agent.event('file-judged', ({ rule }) => rule === 'released')
    expect(existsSync(join(agent.folder, '日报2.xlsx'))).toBe(true)
  })

  it('warns of a small one and leaves it alone', async () => {
    const agent = await runAgent()
    copyFileSync(small, join(agent.folder, '日报.xlsx'))
    const event = await agent.event('file-judged')
    expect(event).toMatchObject({ verdict: 'warn', action: { kind: 'untouched' }, outcome: { people: 20 } })
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
  })

  it('records what was there at start, and only once over two runs', async () => {
    const folder = temporaryFolder()
    const home = join(temporaryFolder(), 'home')
    copyFileSync(big, join(folder, '日报.xlsx'))
    const first = await runAgent({ folder, home })
    expect(await first.event('file-judged')).toMatchObject({ verdict: 'record', rule: 'at-start', atStart: true })
    await stopAgent(first)
    const second = await runAgent({ folder, home })
    copyFileSync(small, join(folder, '另一份.xlsx'))
    await second.event('file-judged', ({ verdict }) => verdict === 'warn')
    expect(second.judged()).toHaveLength(1)
    expect(existsSync(join(folder, '日报.xlsx'))).toBe(true)
  })

  it('touches nothing under simulation, and says what it would have done', async () => {
    const agent = await runAgent({ policy: { mode: 'simulation' } })
    copyFileSync(big, join(agent.folder, '日报.xlsx'))
    const event = await agent.event('file-judged')
    expect(event).toMatchObject({ verdict: 'quarantine', simulated: true, action: { kind: 'untouched' } })
    expect(agent.warned).toEqual([])
    expect(readdirSync(agent.folder)).toEqual(['日报.xlsx'])
  })

  it('leaves a clean sheet without an event', async () => {
    const agent = await runAgent()
    writeFileSync(join(agent.folder, '领用.csv'), '物品,数量\n复印纸,12\n签字笔,60\n')
    const { handled } = await until(() => agent.handled[0])
    expect(handled).toMatchObject({ kind: 'passed', finding: { kind: 'clean' } })
    expect(agent.judged()).toEqual([])
  })

  it('records a damaged workbook as what it is', async () => {
    const agent = await runAgent()
    writeFileSync(join(agent.folder, '坏.xlsx'), readFileSync(big).subarray(0, 3000))
    expect(await agent.event('file-judged')).toMatchObject({
      verdict: 'record',
      outcome: { kind: 'unscannable', reason: 'damaged' },
    })
  })

  it('judges a file anew that is changed afterwards', async () => {
    const agent = await runAgent()
    const path = join(agent.folder, '日报.xlsx')
    copyFileSync(small, path)
    await agent.event('file-judged', ({ verdict }) => verdict === 'warn')
    copyFileSync(big, path)
    await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(existsSync(path)).toBe(false)
  })

  it('watches a folder that appears later, goes and comes again', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'later')
    const agent = await runAgent({ folder })
    expect(agent.core.state().folders).toMatchObject([{ path: folder, state: 'missing' }])
    mkdirSync(folder)
    await agent.core.resume()
    copyFileSync(big, join(folder, 'a.xlsx'))
    await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
    rmSync(folder, { recursive: true })
    await until(() => (agent.core.state().folders[0]?.state === 'missing' ? true : undefined))
    mkdirSync(folder)
    await agent.core.resume()
    copyFileSync(small, join(folder, 'b.xlsx'))
    await agent.event('file-judged', ({ verdict }) => verdict === 'warn')
  })

  it('lets no second agent into its home', async () => {
    const agent = await runAgent()
    const opening = await openCore({
      home: agent.home,
      keyring: openKeyring(agent.home, plainSealer),
      policy: agent.core.policy,
      knownFolders: {
        home: '',
        documents: '',
        downloads: '',
        desktop: '',
        appData: '',
        localAppData: '',
        publicDocuments: '',
      },
      only: [],
      spawnScanner: spawnScannerChild,
      productVersion: '0',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      warner: { warn: () => undefined },
    })
    expect(opening).toEqual({ kind: 'in-use' })
  })

  it('takes many at once, each exactly once', async () => {
    const agent = await runAgent()
    const names = Array.from({ length: 30 }, (_, i) => `日报${String(i)}.xlsx`)
    for (const name of names) {
      copyFileSync(big, join(agent.folder, `.~${name}`))
      renameSync(join(agent.folder, `.~${name}`), join(agent.folder, name))
    }
    await until(() => (agent.judged().length === names.length ? true : undefined))
    expect(agent.judged().every(({ action }) => action.kind === 'quarantined')).toBe(true)
    expect(new Set(agent.judged().map(({ caseNumber }) => caseNumber)).size).toBe(names.length)
    expect(readdirSync(agent.folder).every(isPlaceholderName)).toBe(true)
  })
})
