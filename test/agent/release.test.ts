import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeReleaseCode } from '../../main/release/release-code.ts'
import type { ReleaseChanged } from '../../shared/domain/agent-event.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { plainTraces } from '../support/plain-traces.ts'
import { runAgent, stopAgent, type RunningAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'

const report = join(lastingFolder(), 'report.xlsx')
const secret = 'c0'.repeat(32)
const reason = ownWords('对账')
const zhang = { by: ownWords('zhang'), note: ownWords('') }
const wang = { by: ownWords('wang'), note: ownWords('') }

beforeAll(async () => {
  await writeDailyReport(report, { rows: 60, seed: 7, format: 'xlsx' })
})

async function quarantined(release: PolicyInput['release'], again: Partial<RunningAgent> = {}) {
  const agent = await runAgent({ policy: { release }, ...(again.home === undefined ? {} : again) })
  const path = join(agent.folder, '日报.xlsx')
  if (again.home !== undefined) return { agent, path, caseNumber: '000001' }
  copyFileSync(report, path)
  const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  return { agent, path, caseNumber }
}

function steps(agent: RunningAgent): readonly (readonly [ReleaseChanged['step'], string])[] {
  return agent.recorded.flatMap(({ event }) =>
    event.kind === 'release-changed' ? [[event.step, event.by] as const] : [],
  )
}

describe('a quarantined file that is asked for', () => {
  it('comes back once an administrator agrees, each step told', async () => {
    const { agent, path, caseNumber } = await quarantined({})
    const { releases } = agent.core
    expect(await releases.request({ caseNumber, reason })).toMatchObject({ kind: 'waiting', needed: 1 })
    expect(await releases.request({ caseNumber, reason })).toMatchObject({ kind: 'waiting' })
    expect(releases.list()).toMatchObject([
      { caseNumber, state: 'open', askedBy: 'clerk', reason: '对账', ended: null },
    ])
    expect(existsSync(path)).toBe(false)
    expect(await releases.approve({ caseNumber, ...zhang })).toMatchObject({ kind: 'restored', path })
    expect(readFileSync(path).equals(readFileSync(report))).toBe(true)
    expect(releases.list()).toMatchObject([{ state: 'released', ended: { by: 'zhang' } }])
    expect(steps(agent)).toEqual([
      ['requested', 'clerk'],
      ['approved', 'zhang'],
      ['released', 'zhang'],
    ])
    expect(await releases.approve({ caseNumber, ...zhang })).toEqual({ kind: 'no-such-case' })
    expect(await releases.request({ caseNumber, reason })).toEqual({ kind: 'no-such-case' })
  })

  it('waits for a second, different administrator where the policy wants two', async () => {
    const { agent, path, caseNumber } = await quarantined({ approvers: 2 })
    const { releases } = agent.core
    await releases.request({ caseNumber, reason, by: ownWords('zhang') })
    const [first, same] = await Promise.all([
      releases.approve({ caseNumber, ...zhang }),
      releases.approve({ caseNumber, ...zhang }),
    ])
    expect([first.kind, same.kind]).toEqual(['waiting', 'waiting'])
    expect(existsSync(path)).toBe(false)
    expect(await releases.approve({ caseNumber, ...wang })).toMatchObject({ kind: 'restored' })
    expect(steps(agent).filter(([step]) => step === 'approved')).toEqual([
      ['approved', 'zhang'],
      ['approved', 'wang'],
    ])
  })

  it('stays where it is when refused, and may be asked for anew', async () => {
    const { agent, path, caseNumber } = await quarantined({})
    const { releases } = agent.core
    await releases.request({ caseNumber, reason })
    expect(await releases.refuse({ caseNumber, ...zhang })).toEqual({ kind: 'refused' })
    expect(await releases.approve({ caseNumber, ...wang })).toEqual({ kind: 'no-such-case' })
    expect(existsSync(path)).toBe(false)
    expect(await releases.request({ caseNumber, reason })).toMatchObject({ kind: 'waiting' })
    expect(releases.list().map(({ state }) => state)).toEqual(['open', 'refused'])
  })

  it('is not asked for where there is no such case', async () => {
    const agent = await runAgent()
    expect(await agent.core.releases.request({ caseNumber: '000009', reason })).toEqual({ kind: 'no-such-case' })
    expect(steps(agent)).toEqual([])
  })

  it('keeps waiting over a restart, with those who agreed so far', async () => {
    const first = await quarantined({ approvers: 2 })
    const { caseNumber } = first
    await first.agent.core.releases.request({ caseNumber, reason })
    await first.agent.core.releases.approve({ caseNumber, ...zhang })
    await stopAgent(first.agent)
    const { home, folder } = first.agent
    const second = await quarantined({ approvers: 2 }, { home, folder })
    expect(second.agent.core.releases.list()).toMatchObject([{ state: 'open', approvals: [{ by: 'zhang' }] }])
    expect(await second.agent.core.releases.approve({ caseNumber, ...wang })).toMatchObject({ kind: 'restored' })
  })

  it('leaves no plain name of a typed reason anywhere', async () => {
    const { agent, caseNumber } = await quarantined({})
    const typed = '客户欧阳明月要对账 13912345678'
    await agent.core.releases.request({ caseNumber, reason: maskFileName(typed) })
    expect(agent.core.releases.list()[0]?.reason).toContain('＊')
    expect(plainTraces(agent.home, ['欧阳明月', '13912345678'])).toEqual([])
  })
})

describe('a file that the clerk takes back alone', () => {
  it('is given at once, and raised, where the policy allows it and a reason is given', async () => {
    const { agent, path, caseNumber } = await quarantined({ breakGlass: true, approvers: 2 })
    const { releases } = agent.core
    expect(await releases.breakGlass({ caseNumber, reason: ownWords(' ') })).toEqual({ kind: 'reason-needed' })
    expect(await releases.breakGlass({ caseNumber, reason })).toMatchObject({ kind: 'restored', path })
    expect(steps(agent)).toEqual([
      ['broke-glass', 'clerk'],
      ['released', 'clerk'],
    ])
  })

  it('is not given where the policy does not', async () => {
    const { agent, caseNumber } = await quarantined({})
    expect(await agent.core.releases.breakGlass({ caseNumber, reason })).toEqual({ kind: 'not-allowed' })
    expect(steps(agent)).toEqual([])
  })
})

describe('a release code', () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

  it('gives the file back, once', async () => {
    const { agent, path, caseNumber } = await quarantined({ offlineSecret: secret, approvers: 2 })
    const { releases, installId } = agent.core
    await releases.request({ caseNumber, reason })
    const code = makeReleaseCode(secret, { installId, caseNumber, expires: tomorrow })
    expect(await releases.useCode({ caseNumber, code })).toMatchObject({ kind: 'restored', path })
    expect(releases.list()).toMatchObject([{ state: 'released', way: 'code', ended: { by: 'code' } }])
    expect(await releases.useCode({ caseNumber, code })).toEqual({ kind: 'no-such-case' })
    expect(steps(agent)).toEqual([
      ['requested', 'clerk'],
      ['code-used', 'clerk'],
      ['released', 'code'],
    ])
  })

  it('is not taken where the policy has no secret', async () => {
    const { agent, caseNumber } = await quarantined({})
    expect(await agent.core.releases.useCode({ caseNumber, code: 'AAAA-AAAA-AAAA' })).toEqual({ kind: 'not-allowed' })
  })

  it('cannot be guessed: wrong ones are told, counted and slowed down, also over a restart', async () => {
    const first = await quarantined({ offlineSecret: secret })
    const { caseNumber } = first
    for (let guess = 0; guess < 3; guess++) {
      expect(await first.agent.core.releases.useCode({ caseNumber, code: `AAAA-AAAA-AAA${String(guess)}` })).toEqual({
        kind: 'wrong',
      })
    }
    expect(steps(first.agent)).toEqual(Array.from({ length: 3 }, () => ['code-refused', 'clerk']))
    await stopAgent(first.agent)
    const { home, folder } = first.agent
    const { agent } = await quarantined({ offlineSecret: secret }, { home, folder })
    // Enough failures that the wait is a long one, whatever the clock did between.
    const guesses = agent.core.records.db.prepare('UPDATE code_guesses SET failures = failures + 20, last_ms = ?')
    guesses.run(Date.now())
    const code = makeReleaseCode(secret, { installId: agent.core.installId, caseNumber, expires: tomorrow })
    expect(await agent.core.releases.useCode({ caseNumber, code })).toMatchObject({ kind: 'wait' })
  })
})
