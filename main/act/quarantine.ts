import { lstat, open, unlink } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { ActionJournal, Clock, HeldFile, HoldRequest, Quarantine } from '../agent/ports.ts'
import type { ActionResult } from '../../shared/domain/action-result.ts'
import { sealIntent, type HoldIntent } from './hold-intent.ts'
import { leavePlaceholder, placeholderPath, placeholderWords } from './placeholder.ts'
import { exists, putInPlace } from './put-in-place.ts'
import { besidePath, moveToHold, whyNot, type Moved } from './take-hold.ts'
import { isInVault, sealIntoVault, type Vault } from './vault.ts'

/** Where a test may end the process, to prove that a restart finishes what was begun. */
export type ActingStep = 'intended' | 'held' | 'judged' | 'sealed' | 'removed' | 'placed'

export interface QuarantineOptions {
  readonly vault: Vault
  readonly journal: ActionJournal
  readonly journalKey: Uint8Array
  readonly clock: Clock
  /** How much the vault may hold; null for as much as the disk does. */
  readonly vaultBytes: () => number | null
  /** Whom the clerk may ask, as the policy in force says. */
  readonly contact: () => string
  readonly onStep?: (step: ActingStep, caseNumber: string) => void
}

/**
 * Takes files out of their place and into the vault. Each step is written to the journal before it is done; `recover.ts`
 * finishes what a kill left. The journal entry is finished by whoever records the event, in that same transaction.
 */
export function createQuarantine(options: QuarantineOptions): Quarantine {
  return {
    async hold(request) {
      const intended = await intend(request, options)
      if (intended.kind !== 'intended') return intended
      const { intent } = intended
      options.onStep?.('intended', request.caseNumber)
      const moved = await moveAcross(request, intent, options)
      if (moved.kind !== 'moved') {
        options.journal.finish(request.caseNumber)
        return moved.kind === 'other-volume' ? { kind: 'not-quarantined', why: 'failed' } : moved
      }
      options.onStep?.('held', request.caseNumber)
      return { kind: 'held', held: heldFile(request.caseNumber, moved.intent, options) }
    },
  }
}

async function intend(
  request: HoldRequest,
  options: QuarantineOptions,
): Promise<{ readonly kind: 'intended'; readonly intent: HoldIntent } | ActionResult> {
  const { file, caseNumber } = request
  try {
    const stats = await lstat(file.path)
    // Never over another file, should a number ever be given out twice.
    if (isInVault(options.vault, caseNumber)) return { kind: 'not-quarantined', why: 'failed' }
    // Files under way at the same moment may pass it by a few: a measure of room, not of law.
    const most = options.vaultBytes()
    if (most !== null && (await options.vault.usage.bytes()) + stats.size > most) {
      return { kind: 'not-quarantined', why: 'vault-full' }
    }
    const intent: HoldIntent = {
      path: file.path,
      channel: file.channel,
      root: file.root,
      held: options.vault.heldPath(caseNumber),
      modifiedMs: stats.mtimeMs,
      accessedMs: stats.atimeMs,
      mode: stats.mode & 0o7777,
      bytes: stats.size,
      judged: null,
    }
    await options.journal.beginBeside({ caseNumber, step: 'hold', sealed: sealIntent(options.journalKey, intent) })
    return { kind: 'intended', intent }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? { kind: 'vanished' }
      : { kind: 'not-quarantined', why: whyNot(error) }
  }
}

async function moveAcross(
  request: HoldRequest,
  intent: HoldIntent,
  options: QuarantineOptions,
): Promise<Exclude<Moved, { kind: 'moved' }> | { readonly kind: 'moved'; readonly intent: HoldIntent }> {
  const near = await moveToHold(request.file, intent.held, wait)
  if (near.kind === 'moved') return { kind: 'moved', intent }
  if (near.kind !== 'other-volume') return near
  const beside = { ...intent, held: besidePath(request.file.path, request.caseNumber) }
  await options.journal.advanceBeside(request.caseNumber, 'hold', sealIntent(options.journalKey, beside))
  const moved = await moveToHold(request.file, beside.held, wait)
  return moved.kind === 'moved' ? { kind: 'moved', intent: beside } : moved
}

function heldFile(caseNumber: string, intent: HoldIntent, options: QuarantineOptions): HeldFile {
  return {
    async giveBack() {
      // Sealed, and what was held could not be removed: recovery goes on with that.
      if (isInVault(options.vault, caseNumber)) return
      await putInPlace(intent.held, intent.path)
      options.journal.finish(caseNumber)
    },
    async seal({ sha256, people, draft }) {
      const judged: HoldIntent = { ...intent, judged: { sha256, people, draft, takenMs: options.clock.now() } }
      await options.journal.advanceBeside(caseNumber, 'seal', sealIntent(options.journalKey, judged))
      options.onStep?.('judged', caseNumber)
      try {
        return await finishSealing(caseNumber, judged, options)
      } catch (error) {
        return undoSealing(caseNumber, judged, options.vault, error)
      }
    },
  }
}

/**
 * From a held file that was judged to a placeholder in its place. Safe to be done again from its start: recovery calls it
 * too. Another content than the judged one is put back.
 */
export async function finishSealing(
  caseNumber: string,
  intent: HoldIntent,
  options: Pick<QuarantineOptions, 'vault' | 'contact' | 'onStep'>,
): Promise<ActionResult> {
  const { judged } = intent
  if (judged === null) throw new Error('sealing needs a verdict')
  const words = placeholderWords(caseNumber, judged, options.contact())
  if (!(await sealHeld(caseNumber, intent, placeholderPath(intent.path, words), options.vault))) {
    await putInPlace(intent.held, intent.path)
    return { kind: 'changed-meanwhile' }
  }
  options.onStep?.('sealed', caseNumber)
  await unlink(intent.held)
  options.onStep?.('removed', caseNumber)
  const placeholder = await leavePlaceholder(intent.path, words)
  options.onStep?.('placed', caseNumber)
  return { kind: 'quarantined', caseNumber, placeholder: placeholder !== null }
}

/**
 * When sealing failed on its way: a file that is not sealed yet goes back to its place; one that is not held any more is safe in
 * the vault, only its placeholder is missing. Throws where it is both, because what was held cannot be removed: it would be in
 * the open again and in the vault as well. Recovery goes on from there.
 */
export async function undoSealing(
  caseNumber: string,
  intent: HoldIntent,
  vault: Vault,
  error: unknown,
): Promise<ActionResult> {
  const sealed = isInVault(vault, caseNumber)
  if (!(await exists(intent.held))) {
    return sealed
      ? { kind: 'quarantined', caseNumber, placeholder: false }
      : { kind: 'not-quarantined', why: whyNot(error) }
  }
  if (sealed) throw error
  await putInPlace(intent.held, intent.path)
  return { kind: 'not-quarantined', why: whyNot(error) }
}

/** False where the held file is not the one that was judged. */
async function sealHeld(caseNumber: string, intent: HoldIntent, placeholder: string, vault: Vault): Promise<boolean> {
  const { judged } = intent
  if (judged === null) return false
  const source = await open(intent.held, 'r')
  try {
    const sha256 = await sealIntoVault(source, vault, {
      caseNumber,
      path: intent.path,
      file: judged.draft.file,
      bytes: intent.bytes,
      sha256: judged.sha256,
      mode: intent.mode,
      modifiedMs: intent.modifiedMs,
      accessedMs: intent.accessedMs,
      takenMs: judged.takenMs,
      people: judged.people,
      placeholder,
    })
    return sha256 === judged.sha256
  } finally {
    await source.close()
  }
}
