import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
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
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createQuarantine } from '../../main/act/quarantine.ts'
import { openVault } from '../../main/act/vault.ts'
import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, until } from '../support/running-agent.ts'
import { lastingFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { readOnlyView } from '../support/tiny-disk.ts'

const reports = lastingFolder()
const report = join(reports, 'report.xlsx')
const other = join(reports, 'other.xlsx')

beforeAll(async () => {
  await writeDailyReport(report, { rows: 60, seed: 21, format: 'xlsx' })
  await writeDailyReport(other, { rows: 70, seed: 22, format: 'xlsx' })
})

/** An agent, and what somebody does to the file at the moment that acting begins. */
async function meddle(atOnce: (path: string, folder: string) => void) {
  const folder = temporaryFolder()
  const path = join(folder, '日报.xlsx')
  let done = false
  const onStep = (step: string): void => {
    if (done || step !== 'intended') return
    done = true
    atOnce(path, folder)
  }
  const agent = await runAgent({ folder, options: { onStep } })
  copyFileSync(report, path)
  await until(() => (done ? true : undefined))
  return { agent, path, folder }
}

describe('a file that is another one by the time of acting', () => {
  it('is judged anew where harmless content came in its place, and stays', async () => {
    const { agent, path } = await meddle((at) => {
      writeFileSync(at, '物品,数量\n复印纸,12\n')
    })
    await until(() => agent.handled.find(({ handled }) => handled.kind === 'passed'))
    expect(readFileSync(path, 'utf8')).toContain('复印纸')
    expect(agent.judged()).toEqual([])
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('is taken for what it is now, never under the old verdict', async () => {
    const { agent, path } = await meddle((at) => {
      copyFileSync(other, at)
    })
    const event = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(event.outcome).toMatchObject({ people: 70 })
    expect(existsSync(path)).toBe(false)
    expect(agent.judged()).toHaveLength(1)
    await agent.core.restore(event.caseNumber)
    expect(readFileSync(path).equals(readFileSync(other))).toBe(true)
  })

  it('is given back where bytes were swapped with size and time kept', async () => {
    const { agent, path } = await meddle((at) => {
      const { size, atimeMs, mtimeMs } = statSync(at)
      writeFileSync(at, Buffer.alloc(size, 'x'))
      utimesSync(at, atimeMs / 1000, mtimeMs / 1000)
    })
    await until(() => agent.handled.find(({ handled }) => handled.kind !== 'again'))
    expect(readFileSync(path).every((byte) => byte === 0x78)).toBe(true)
    expect(agent.judged().every(({ action }) => action.kind !== 'quarantined')).toBe(true)
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('is not followed where a link was put in its place', async () => {
    const outside = join(temporaryFolder(), 'outside.xlsx')
    const { agent, path } = await meddle((at) => {
      renameSync(at, outside)
      symlinkSync(outside, at)
    })
    await agent.core.idle()
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(readFileSync(outside).equals(readFileSync(report))).toBe(true)
    expect(await agent.core.vaultEntries).toEqual([])
  })
})

describe('names and places that acting must bear', () => {
  it('takes and gives back a name of 255 bytes, also where its place is taken by then', async () => {
    const agent = await runAgent()
    const name = `${'婴'.repeat(83)}x.xlsx`
    expect(Buffer.byteLength(name)).toBe(255)
    const path = join(agent.folder, name)
    copyFileSync(report, path)
    const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
    expect(readdirSync(agent.folder).filter(isPlaceholderName)).toHaveLength(1)
    writeFileSync(path, '新的\n')
    const restored = await agent.core.restore(caseNumber)
    expect(restored.kind).toBe('restored')
    expect(restored.kind === 'restored' && readFileSync(restored.path).equals(readFileSync(report))).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('新的\n')
  })

  it('says that it was not permitted where a file cannot be moved, and leaves it whole', async () => {
    const agent = await runAgent()
    const path = join(temporaryFolder(), '日报.xlsx')
    copyFileSync(report, path)
    // An immutable file where that may be made, else a folder that takes nothing away.
    const immutable = spawnSync('chattr', ['+i', path]).status === 0
    const view = immutable ? null : readOnlyView(dirname(path))
    try {
      const place = view === null ? path : join(view.folder, '日报.xlsx')
      const { size, mtimeMs } = statSync(place)
      const file = { kind: 'settled', path: place, channel: 'wechat', root: dirname(place), atStart: false } as const
      const hold = createQuarantine({
        vault: openVault(agent.home, randomBytes(32)),
        journal: agent.core.records.journal,
        journalKey: randomBytes(32),
        clock: { now: () => Date.now() },
        contact: () => '',
        vaultBytes: () => null,
      })
      const held = await hold.hold({ file: { ...file, bytes: size, modifiedMs: mtimeMs, seenMs: 0 }, caseNumber: '1' })
      expect(held).toEqual({ kind: 'not-quarantined', why: 'no-permission' })
      expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
      expect(agent.core.records.journal.open()).toEqual([])
    } finally {
      view?.remove()
      if (immutable) spawnSync('chattr', ['-i', path])
    }
  })

  it('lets two agents of two homes have the file once between them', async () => {
    const folder = temporaryFolder()
    const agents = [await runAgent({ folder }), await runAgent({ folder })]
    copyFileSync(report, join(folder, '日报.xlsx'))
    await until(() => (agents.every(({ handled }) => handled.length > 0) ? true : undefined))
    const taken = agents.flatMap((agent) => agent.judged().filter(({ action }) => action.kind === 'quarantined'))
    expect(taken).toHaveLength(1)
    const entries = (await Promise.all(agents.map((agent) => agent.core.vaultEntries))).flat()
    expect(entries).toMatchObject([{ kind: 'whole' }])
    expect(existsSync(join(folder, '日报.xlsx'))).toBe(false)
  })
})
