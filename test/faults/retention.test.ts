import { chmodSync, chownSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expireCases, type ExpirePorts } from '../../main/act/expire-cases.ts'
import { readVaultMetadata } from '../../main/act/vault-file.ts'
import { openVault, sealIntoVault } from '../../main/act/vault.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { ClockLeaps } from '../../main/record/clock-leaps.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { asOrdinaryUser } from '../support/as-ordinary-user.ts'
import { reportToQuarantine } from '../support/report-to-quarantine.ts'
import { runAgent, stopAgent, type RunningAgent } from '../support/running-agent.ts'

const { report, quarantineOne } = reportToQuarantine(41)
const dayMs = 86_400_000

/** The agent's own vault and records, at another time. */
function portsAt(agent: RunningAgent, daysLater: number): ExpirePorts {
  const { records, releases } = agent.core
  const now = (): number => Date.now() + daysLater * dayMs
  return {
    vault: openVault(agent.home, openKeyring(agent.home, plainSealer).vaultKey),
    journal: records.journal,
    recorder: records.recorder,
    clock: { now },
    newUid: () => `expiry-${String(now())}-${String(Math.random())}`,
    isSteady: () => true,
    isWanted: (caseNumber) => releases.isUnderWay(caseNumber),
  }
}

function placeholder(agent: RunningAgent): string {
  return readFileSync(join(agent.folder, readdirSync(agent.folder)[0] ?? ''), 'utf8')
}

describe('files that were kept long enough', () => {
  it('go, with an event and a word in their place; not a day sooner', async () => {
    const { agent, caseNumber } = await quarantineOne()
    await expireCases(30, portsAt(agent, 29))
    expect(await agent.core.vaultEntries).toHaveLength(1)
    await expireCases(30, portsAt(agent, 31))
    expect(await agent.core.vaultEntries).toEqual([])
    expect(placeholder(agent)).toContain('暂存期满，文件已删除')
    // Somebody may have asked, and been refused.
    expect(placeholder(agent)).not.toContain('没有人申请')
    expect(placeholder(agent)).not.toContain('没有删除')
    expect(await agent.core.restore(caseNumber)).toEqual({ kind: 'no-such-case' })
    expect(agent.core.records.journal.open()).toEqual([])
    const stored = agent.core.records.db.prepare(`SELECT body FROM events WHERE kind = 'release-changed'`).all()
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).toContain('expired')
  })

  it('stay after the clock leapt, until it has gone on steadily for days', async () => {
    const { agent } = await quarantineOne()
    const leaps = new ClockLeaps(agent.core.records.db)
    const expireAt = (daysLater: number): Promise<void> =>
      expireCases(30, { ...portsAt(agent, daysLater), isSteady: (nowMs) => leaps.isSteady(nowMs) })
    await expireAt(3650)
    await expireAt(3652)
    expect(await agent.core.vaultEntries).toHaveLength(1)
    await expireAt(0)
    await expireAt(35)
    await expireAt(37)
    expect(await agent.core.vaultEntries).toHaveLength(1)
    await expireAt(38.5)
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('stay where the clock stood years back when they were taken', async () => {
    const { agent } = await quarantineOne()
    const { vault } = portsAt(agent, 0)
    const path = join(agent.folder, '二.xlsx')
    copyFileSync(report, path)
    const { caseNumber } = await agent.event('file-judged', ({ file }) => file.name.startsWith('二'))
    const sealed = vault.sealedPath(caseNumber)
    const { sha256, ...metadata } = await readVaultMetadata(sealed, vault.key)
    rmSync(sealed)
    const source = await open(report)
    await sealIntoVault(source, vault, { ...metadata, sha256, takenMs: Date.parse('2010-01-01') })
    await source.close()
    await expireCases(30, portsAt(agent, 29))
    expect(await agent.core.vaultEntries).toHaveLength(2)
    await expireCases(30, portsAt(agent, 31))
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('stay while somebody waits for an answer', async () => {
    const { agent, caseNumber } = await quarantineOne()
    await agent.core.releases.request({ caseNumber, reason: ownWords('对账') })
    await expireCases(1, portsAt(agent, 400))
    expect(await agent.core.vaultEntries).toHaveLength(1)
    await agent.core.releases.refuse({ caseNumber, by: ownWords('zhang'), note: ownWords('') })
    await expireCases(1, portsAt(agent, 400))
    expect(await agent.core.vaultEntries).toEqual([])
  })

  it('do not keep others from going where one of them cannot be removed, and are told once', async () => {
    if (process.geteuid?.() !== 0) return
    const { agent, caseNumber } = await quarantineOne()
    copyFileSync(report, join(agent.folder, '二.xlsx'))
    const { caseNumber: second } = await agent.event('file-judged', ({ file }) => file.name.startsWith('二'))
    const ports = portsAt(agent, 31)
    const { vault } = ports
    // As if open elsewhere: in such a folder an ordinary user removes nothing of another's.
    const folder = join(agent.home, 'vault')
    for (const way of [dirname(agent.home), agent.home]) chmodSync(way, 0o777)
    chmodSync(folder, 0o1777)
    chmodSync(vault.sealedPath(caseNumber), 0o644)
    chownSync(vault.sealedPath(second), 65_534, 65_534)
    const expire = (): Promise<unknown> => expireCases(30, ports).catch((error: unknown) => error)
    await asOrdinaryUser(async () => {
      await expire()
      await expire()
    })
    expect(await agent.core.vaultEntries).toMatchObject([{ caseNumber }])
    const stored = agent.core.records.db.prepare(`SELECT case_number FROM events WHERE kind = 'release-changed'`).all()
    expect(stored).toEqual([{ case_number: caseNumber }, { case_number: second }])
    await agent.core.recover()
    expect(await agent.core.vaultEntries).toEqual([])
    expect(agent.core.records.journal.open()).toEqual([])
  })

  it('are removed by the next start where a kill came between the event and the removal', async () => {
    const { agent, caseNumber } = await quarantineOne()
    const vaultFile = join(agent.home, 'vault', `${caseNumber}.vault`)
    const { journal } = agent.core.records
    journal.begin({ caseNumber, step: 'drop', sealed: new Uint8Array(0) })
    await stopAgent(agent)
    expect(existsSync(vaultFile)).toBe(true)
    const again = await runAgent({ home: agent.home, folder: agent.folder })
    expect(existsSync(vaultFile)).toBe(false)
    expect(again.core.records.journal.open()).toEqual([])
  })
})
