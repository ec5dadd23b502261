import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { ActingStep } from '../../main/act/quarantine.ts'
import type { RestoringStep } from '../../main/act/restore-case.ts'
import { restoreFromVault } from '../../main/act/restore.ts'
import { listVault, openVault } from '../../main/act/vault.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { listEvents } from '../../main/record/list-events.ts'
import { openRecordsToRead } from '../../main/record/open-records.ts'
import { verifyChain } from '../../main/record/verify-chain.ts'
import type { AgentEvent } from '../../shared/domain/agent-event.ts'
import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'

/** How one run goes wrong: at the n-th pass of a step of taking files or of giving them back, or after some milliseconds. */
export type Fault =
  | { readonly kind: 'at-step'; readonly step: ActingStep; readonly nth: number }
  | { readonly kind: 'giving-back'; readonly step: RestoringStep; readonly nth: number }
  | { readonly kind: 'after'; readonly ms: number }

export interface KillRun {
  /** The bundled agent. */
  readonly agent: string
  /** An empty folder of the run's own. */
  readonly place: string
  /** Whole reports, each to be dropped once. */
  readonly reports: readonly string[]
  readonly fault: Fault
}

/** A step that is never passed is no fault, but a run that hangs would be. */
const longestMs = 20_000

/**
 * Drops reports before an agent, kills it as wished, starts it anew, and looks at what is left. Answers what is wrong; an
 * empty list is a run that lost nothing and told nothing twice.
 */
export async function runAndKill(run: KillRun): Promise<readonly string[]> {
  const { home, folder } = await dropAndKill(run)
  const last = startAgent(run.agent, [home, folder, 'never'])
  await ready(last)
  const over = once(last, 'exit')
  last.kill('SIGTERM')
  await over
  return inspect(home, folder, new Set(run.reports.map(sha256Of)))
}

/** The first half of a run: the agent is dead, and nobody has looked after what it left. */
export async function dropAndKill({ agent, place, reports, fault }: KillRun) {
  const home = join(place, 'home')
  const folder = join(place, 'folder')
  mkdirSync(home)
  mkdirSync(folder)
  const start = (args: readonly string[]): ChildProcess => startAgent(agent, [home, folder, ...args])
  const first = start(fault.kind === 'at-step' ? [fault.step, String(fault.nth)] : ['never'])
  await ready(first)
  const ended = once(first, 'exit')
  for (const [i, report] of reports.entries()) {
    copyFileSync(report, join(folder, `.~${String(i)}`))
    renameSync(join(folder, `.~${String(i)}`), join(folder, `report ${String(i)}.xlsx`))
  }
  switch (fault.kind) {
    case 'at-step':
      await endedOr(first, ended)
      break
    case 'after':
      await wait(fault.ms)
      first.kill('SIGKILL')
      await ended
      break
    case 'giving-back': {
      await quarantinedAll(folder, reports.length)
      first.kill('SIGTERM')
      await ended
      const giving = start([fault.step, String(fault.nth), 'release'])
      const over = once(giving, 'exit')
      await ready(giving)
      await endedOr(giving, over)
    }
  }
  return { home, folder }
}

async function endedOr(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const giveUp = setTimeout(() => child.kill('SIGKILL'), longestMs)
  await ended
  clearTimeout(giveUp)
}

async function quarantinedAll(folder: string, count: number): Promise<void> {
  const endMs = Date.now() + longestMs
  while (readdirSync(folder).filter(isPlaceholderName).length < count && Date.now() < endMs) await wait(50)
}

async function inspect(home: string, folder: string, digests: ReadonlySet<string>): Promise<readonly string[]> {
  const problems: string[] = []
  const keyring = openKeyring(home, plainSealer)
  const opening = openRecordsToRead(home)
  if (opening.kind !== 'opened') return [`records: ${opening.kind}`]
  const events = listEvents(opening.db).map(({ event }) => event)
  const judged = events.flatMap((event) => (event.kind === 'file-judged' ? [event] : []))
  const restored = events.flatMap((event) => (event.kind === 'file-restored' ? [event.caseNumber] : []))
  problems.push(...compareReleases(events))
  if (verifyChain(opening.db, keyring.chainKey).kind !== 'whole') problems.push('the chain is broken')
  const open = opening.db.prepare('SELECT count(*) AS n FROM journal').get() as { readonly n: number }
  if (open.n > 0) problems.push(`${String(open.n)} journal entries are still open`)
  problems.push(...compareLedger(opening.db, judged.length))
  opening.db.close()

  const quarantined = judged.filter(({ action }) => action.kind === 'quarantined')
  const vault = openVault(home, keyring.vaultKey)
  const entries = await listVault(vault)
  if (entries.length !== quarantined.length - restored.length) {
    const told = `${String(quarantined.length)} quarantines and ${String(restored.length)} restores`
    problems.push(`${String(entries.length)} files in the vault, ${told}`)
  }
  for (const { caseNumber } of entries) {
    if (restored.includes(caseNumber)) problems.push(`case ${caseNumber} is restored, and in the vault`)
    const answer = await restoreFromVault(vault, caseNumber, join(folder, `restored ${caseNumber}.xlsx`))
    if (answer.kind !== 'restored') problems.push(`case ${caseNumber} is not restored`)
  }
  const held = readdirSync(join(home, 'vault', 'held'))
  if (held.length > 0) problems.push(`${String(held.length)} files left half way`)
  const found = readdirSync(folder)
    .filter((name) => !isPlaceholderName(name) && lstatSync(join(folder, name)).isFile())
    .map((name) => sha256Of(join(folder, name)))
  for (const digest of digests) {
    const times = found.filter((each) => each === digest).length
    if (times !== 1) problems.push(`a report exists ${String(times)} times`)
  }
  if (found.length !== digests.size) problems.push(`${String(found.length)} files instead of ${String(digests.size)}`)
  for (const digest of digests) {
    const told = quarantined.filter(({ file }) => file.sha256 === digest).length
    if (told > 1) problems.push(`a quarantine is told ${String(told)} times`)
  }
  return problems
}

function compareLedger(
  db: Extract<ReturnType<typeof openRecordsToRead>, { kind: 'opened' }>['db'],
  judged: number,
): string[] {
  const rows = db.prepare('SELECT state, count(*) AS n FROM ledger_entries GROUP BY state').all() as {
    readonly state: string
    readonly n: number
  }[]
  const counted = rows.find(({ state }) => state === 'counted')?.n ?? 0
  const problems = rows
    .filter(({ state }) => state !== 'counted')
    .map(({ state, n }) => `${String(n)} entries are ${state}`)
  if (counted !== judged) problems.push(`${String(counted)} files in the ledger, ${String(judged)} events`)
  return problems
}

/** Whatever was granted is back, told once as released and once as restored. */
function compareReleases(events: readonly AgentEvent[]): string[] {
  const cases = (kind: 'granted' | 'released' | 'restored'): string[] =>
    events.flatMap((event) => {
      if (event.kind === 'file-restored') return kind === 'restored' ? [event.caseNumber] : []
      if (event.kind !== 'release-changed') return []
      const step = event.step === 'broke-glass' ? 'granted' : event.step
      return step === kind ? [event.caseNumber] : []
    })
  const granted = cases('granted').sort().join()
  return (['released', 'restored'] as const).flatMap((kind) => {
    const told = cases(kind).sort().join()
    return told === granted ? [] : [`granted ${granted}, but ${kind} ${told}`]
  })
}

function startAgent(agent: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [agent, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}

async function ready(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('the agent has no output')
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') return
  throw new Error('the agent ended before it watched')
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
