import { access, lstat, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { FileJudged, FileRestored } from '../../shared/domain/agent-event.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import type { JournalEntry } from '../agent/ports.ts'
import { unsealIntent, type HoldIntent } from './hold-intent.ts'
import { finishDropping } from './finish-dropping.ts'
import { leavePlaceholder, placeholderWords } from './placeholder.ts'
import { copyingPath, exists, putInPlace } from './put-in-place.ts'
import { finishSealing, undoSealing, type QuarantineOptions } from './quarantine.ts'
import { removePlaceholder, restoringPath } from './restore.ts'
import { findRestored, unsealRestoreIntent, type RestoreIntent } from './restore-intent.ts'
import { readVaultMetadata } from './vault-file.ts'

/** What became of one act that a kill had interrupted. */
export type Recovered =
  /** It is done, or could not be; the caller records the event of `draft` and finishes the entry with it. */
  | {
      readonly kind: 'finished'
      readonly caseNumber: string
      /** As it stood when it was taken. */
      readonly file: SettledFile
      readonly draft: FileJudged
      readonly action: ActionResult
    }
  /** A restore was interrupted: the file stands in its place (`draft` is its event, the vault's copy may go) or is still in the vault. */
  | {
      readonly kind: 'restored'
      readonly caseNumber: string
      readonly draft: FileRestored
      readonly intent: RestoreIntent
    }
  | { readonly kind: 'still-in-vault'; readonly caseNumber: string }
  /** It had been given back, or kept long enough, and its event says so: the vault's copy is gone now. */
  | { readonly kind: 'dropped'; readonly caseNumber: string }
  /** It had not been judged for certain: the file stands in the open again, to be judged anew; null where it is gone. */
  | { readonly kind: 'given-back'; readonly caseNumber: string; readonly file: SettledFile | null }
  /** The drive or the folder that it belongs in cannot be reached; the entry stays open. */
  | { readonly kind: 'not-yet'; readonly caseNumber: string }
  /** The entry was written under another key; the file, if held, lies untouched in the vault's `held` folder. */
  | { readonly kind: 'unreadable'; readonly caseNumber: string }

/**
 * Finishes or undoes every act that the journal still has open. `settle` records what became of each, in the same turn of its
 * case: nobody gives a file back while it is being recovered. Throws the first thing that could not be stored, after all had their turn.
 */
export async function recoverActs(
  options: QuarantineOptions,
  settle: (recovered: Recovered) => Promise<void> = () => Promise.resolve(),
): Promise<Recovered[]> {
  const { journal, vault } = options
  const all: Recovered[] = []
  const failures: unknown[] = []
  for (const { caseNumber } of journal.open()) {
    await vault.turns.inTurn(caseNumber, async () => {
      // It may have been ended, or begun anew, by whoever had the turn before.
      const entry = journal.open().find((open) => open.caseNumber === caseNumber)
      if (entry === undefined) return
      try {
        const recovered = await recoverOne(entry, options).catch((error: unknown) => notYet(caseNumber, error))
        all.push(recovered)
        await settle(recovered)
      } catch (error) {
        failures.push(error)
      }
    })
  }
  if (failures.length > 0) throw failures[0]
  return all
}

async function recoverOne(entry: JournalEntry, options: QuarantineOptions): Promise<Recovered> {
  if (entry.step === 'restore') return recoverRestore(entry, options)
  if (entry.step === 'drop') {
    await finishDropping(entry.caseNumber, options)
    return { kind: 'dropped', caseNumber: entry.caseNumber }
  }
  let intent: HoldIntent
  try {
    intent = unsealIntent(options.journalKey, entry.sealed)
  } catch {
    return { kind: 'unreadable', caseNumber: entry.caseNumber }
  }
  if (await isOutOfReach(intent, options.vault.sealedPath(entry.caseNumber)))
    return { kind: 'not-yet', caseNumber: entry.caseNumber }
  if (intent.judged === null) return giveBack(entry.caseNumber, intent, options)
  const action = await finish(entry.caseNumber, intent, intent.judged, options)
  const file = settledOf(intent, options.clock.now())
  return { kind: 'finished', caseNumber: entry.caseNumber, file, draft: intent.judged.draft, action }
}

/** What the database throws is no matter of one file's place. */
function notYet(caseNumber: string, error: unknown): Recovered {
  if (error instanceof Error && 'code' in error && !('fault' in error)) return { kind: 'not-yet', caseNumber }
  throw error
}

async function recoverRestore(entry: JournalEntry, options: QuarantineOptions): Promise<Recovered> {
  const { caseNumber } = entry
  await rm(restoringPath(options.vault, caseNumber), { force: true })
  let intent: RestoreIntent
  try {
    intent = unsealRestoreIntent(options.journalKey, entry.sealed)
  } catch {
    return { kind: 'unreadable', caseNumber }
  }
  await rm(copyingPath(intent.wanted), { force: true })
  if ((await findRestored(intent)) !== null) {
    // The kill may have come before it: it would go on saying that the file is kept.
    const metadata = await readVaultMetadata(options.vault.sealedPath(caseNumber), options.vault.key).catch(() => null)
    if (metadata !== null) await removePlaceholder(metadata)
    return { kind: 'restored', caseNumber, draft: intent.draft, intent }
  }
  options.journal.finish(caseNumber)
  return { kind: 'still-in-vault', caseNumber }
}

async function giveBack(caseNumber: string, intent: HoldIntent, options: QuarantineOptions): Promise<Recovered> {
  const path = (await exists(intent.held)) ? await putInPlace(intent.held, intent.path) : intent.path
  options.journal.finish(caseNumber)
  return { kind: 'given-back', caseNumber, file: await asSettled(path, intent, options.clock.now()) }
}

async function asSettled(path: string, intent: HoldIntent, seenMs: number): Promise<SettledFile | null> {
  return lstat(path).then(
    ({ size, mtimeMs }) => ({ ...settledOf(intent, seenMs), path, bytes: size, modifiedMs: mtimeMs }),
    () => null,
  )
}

/** It appeared before our eyes, in the run that was ended: judged like any new file, not like one found at start. */
function settledOf({ path, channel, root, bytes, modifiedMs }: HoldIntent, seenMs: number): SettledFile {
  return { kind: 'settled', path, channel, root, bytes, modifiedMs, atStart: false, seenMs }
}

/** A stick that was pulled out has taken along what was held beside its place. */
async function isOutOfReach({ held }: HoldIntent, sealed: string): Promise<boolean> {
  return !(await exists(dirname(held))) && !(await exists(sealed))
}

async function finish(
  caseNumber: string,
  intent: HoldIntent,
  judged: NonNullable<HoldIntent['judged']>,
  options: QuarantineOptions,
): Promise<ActionResult> {
  const sealed = options.vault.sealedPath(caseNumber)
  try {
    if (!(await readable(sealed))) {
      if (await exists(intent.held)) return await finishSealing(caseNumber, intent, options)
      return (await exists(intent.path)) ? { kind: 'not-quarantined', why: 'failed' } : { kind: 'vanished' }
    }
    // Sealed and whole, because it bears its final name: only the rest is missing.
    await rm(intent.held, { force: true })
    const placeholder = await leavePlaceholder(intent.path, placeholderWords(caseNumber, judged, options.contact()))
    return { kind: 'quarantined', caseNumber, placeholder: placeholder !== null }
  } catch (error) {
    return undoSealing(caseNumber, intent, options.vault, error)
  }
}

async function readable(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
