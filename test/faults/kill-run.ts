import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { ActingStep } from '../../main/act/quarantine.ts'
import { restoreFromVault } from '../../main/act/restore.ts'
import { listVault, openVault } from '../../main/act/vault.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { listEvents } from '../../main/record/list-events.ts'
import { openRecordsToRead } from '../../main/record/open-records.ts'
import { verifyChain } from '../../main/record/verify-chain.ts'
import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'

/** How one run goes wrong: at the n-th pass of a step, or after some milliseconds. */
export type Fault =
  | { readonly kind: 'at-step'; readonly step: ActingStep; readonly nth: number }
  | { readonly kind: 'after'; readonly ms: number }

export interface KillRun {
  /** An empty folder of the run's own. */
  readonly place: string
  /** Whole reports, each to be dropped once. */
  readonly reports: readonly string[]
  readonly fault: Fault
}

/**
 * Drops reports before an agent, kills it as wished, starts it anew, and looks at what is left. Answers what is wrong; an
 * empty list is a run that lost nothing and told nothing twice.
 */
export async function runAndKill({ place, reports, fault }: KillRun): Promise<readonly string[]> {
  const home = join(place, 'home')
  const folder = join(place, 'folder')
  mkdirSync(home)
  mkdirSync(folder)
  const digests = new Set(reports.map(sha256Of))
  const first = startAgent(home, folder, fault.kind === 'at-step' ? fault : null)
  await ready(first)
  const killed = once(first, 'exit')
  for (const [i, report] of reports.entries()) {
    copyFileSync(report, join(folder, `.~${String(i)}`))
    renameSync(join(folder, `.~${String(i)}`), join(folder, `report ${String(i)}.xlsx`))
  }
  if (fault.kind === 'after') {
    await wait(fault.ms)
    first.kill('SIGKILL')
  }
  await Promise.race([killed, wait(20_000).then(() => first.kill('SIGKILL'))])
  await killed
  const second = startAgent(home, folder, null)
  await ready(second)
  const ended = once(second, 'exit')
  second.kill('SIGTERM')
  await ended
  return inspect(home, folder, digests)
}

async function inspect(home: string, folder: string, digests: ReadonlySet<string>): Promise<readonly string[]> {
  const problems: string[] = []
  const keyring = openKeyring(home, plainSealer)
  const opening = openRecordsToRead(home)
  if (opening.kind !== 'opened') return [`records: ${opening.kind}`]
  const judged = listEvents(opening.db, { kinds: ['file-judged'] }).flatMap(({ event }) =>
    event.kind === 'file-judged' ? [event] : [],
  )
  if (verifyChain(opening.db, keyring.chainKey).kind !== 'whole') problems.push('the chain is broken')
  const open = opening.db.prepare('SELECT count(*) AS n FROM journal').get() as { readonly n: number }
  if (open.n > 0) problems.push(`${String(open.n)} journal entries are still open`)
  problems.push(...compareLedger(opening.db, judged.length))
  opening.db.close()

  const quarantined = judged.filter(({ action }) => action.kind === 'quarantined')
  const vault = openVault(home, keyring.vaultKey)
  const entries = await listVault(vault)
  if (entries.length !== quarantined.length) {
    problems.push(`${String(entries.length)} files in the vault, ${String(quarantined.length)} events of quarantine`)
  }
  for (const { caseNumber } of entries) {
    const restored = await restoreFromVault(vault, caseNumber, join(folder, `restored ${caseNumber}.xlsx`))
    if (restored.kind !== 'restored') problems.push(`case ${caseNumber} is not restored`)
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

function startAgent(home: string, folder: string, fault: Extract<Fault, { kind: 'at-step' }> | null): ChildProcess {
  const entry = join(import.meta.dirname, 'agent-to-kill.ts')
  const args = fault === null ? ['never'] : [fault.step, String(fault.nth)]
  return spawn(process.execPath, ['--import', 'tsx', entry, home, folder, ...args], {
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
