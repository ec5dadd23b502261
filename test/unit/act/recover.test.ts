import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { besidePath } from '../../../main/act/take-hold.ts'
import { sealIntent, type HoldIntent } from '../../../main/act/hold-intent.ts'
import { recoverActs } from '../../../main/act/recover.ts'
import { restoreFromVault } from '../../../main/act/restore.ts'
import { sealRestoreIntent } from '../../../main/act/restore-intent.ts'
import { caseNumber, fileAndVault, settled, sha256, take } from '../../support/file-and-vault.ts'
import { madeUpEvent } from '../../support/made-up-event.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A file that was held when the agent was killed, by the journal's entry alone. */
function heldWhenKilled(held: (path: string, vaultHeld: string) => string) {
  const agent = fileAndVault()
  const { options, path, content } = agent
  const intent: HoldIntent = {
    path,
    channel: 'removable',
    root: path,
    held: held(path, options.vault.heldPath(caseNumber)),
    modifiedMs: 0,
    accessedMs: 0,
    mode: 0o600,
    bytes: content.length,
    judged: null,
  }
  renameSync(path, intent.held)
  agent.journal.begin({ caseNumber, step: 'hold', sealed: sealIntent(options.journalKey, intent) })
  return agent
}

it('gives a file back into a folder that was deleted meanwhile', async () => {
  const { options, folder, path, content, journal } = heldWhenKilled((_, vaultHeld) => vaultHeld)
  rmSync(folder, { recursive: true })
  expect(await recoverActs(options)).toMatchObject([{ kind: 'given-back', file: { path } }])
  expect(readFileSync(path).equals(content)).toBe(true)
  expect(journal.open()).toEqual([])
})

it('waits for a stick that was pulled out, and gives the file back once it is there again', async () => {
  const { options, folder, path, content, journal } = heldWhenKilled((at) => besidePath(at, caseNumber))
  const away = join(temporaryFolder(), 'away')
  renameSync(folder, away)
  expect(await recoverActs(options)).toEqual([{ kind: 'not-yet', caseNumber }])
  expect(journal.open()).toHaveLength(1)
  renameSync(away, folder)
  expect(await recoverActs(options)).toMatchObject([{ kind: 'given-back', file: { path } }])
  expect(readFileSync(path).equals(content)).toBe(true)
  expect(readdirSync(folder)).toEqual(['日报.xlsx'])
})

it('goes on with the others where one place cannot be reached', async () => {
  const { options, folder, path, journal } = heldWhenKilled((_, vaultHeld) => vaultHeld)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file where the folder was')
  journal.begin({ caseNumber: '000002', step: 'drop', sealed: new Uint8Array(0) })
  expect(await recoverActs(options)).toEqual([
    { kind: 'not-yet', caseNumber },
    { kind: 'dropped', caseNumber: '000002' },
  ])
  rmSync(folder)
  expect(await recoverActs(options)).toMatchObject([{ kind: 'given-back', file: { path } }])
})

it('does not call a case unknown whose place cannot be reached', async () => {
  const { options, folder, path } = fileAndVault()
  await take(options, settled(path), sha256(readFileSync(path)))
  rmSync(folder, { recursive: true })
  symlinkSync(join(temporaryFolder(), 'nowhere', 'at-all'), folder)
  expect(await restoreFromVault(options.vault, caseNumber, path)).toMatchObject({ kind: 'not-restored' })
  rmSync(folder)
  expect(await restoreFromVault(options.vault, caseNumber, path)).toMatchObject({ kind: 'restored' })
  expect(await restoreFromVault(options.vault, '000009', path)).toEqual({ kind: 'no-such-case' })
})

it('takes away the placeholder where a kill came between the return of the file and that', async () => {
  const { options, folder, path, content, journal } = fileAndVault()
  await take(options, settled(path), sha256(content))
  journal.finish(caseNumber)
  const [placeholder] = readdirSync(folder)
  expect(placeholder).toMatch(/\.txt$/)
  const draft = {
    kind: 'file-restored',
    uid: 'made-up',
    timeMs: 1,
    caseNumber,
    file: madeUpEvent().file,
    elsewhere: false,
  } as const
  const intent = { wanted: path, sha256: sha256(content), bytes: content.length, draft }
  journal.begin({ caseNumber, step: 'restore', sealed: sealRestoreIntent(options.journalKey, intent) })
  writeFileSync(path, content)
  expect(await recoverActs(options)).toMatchObject([{ kind: 'restored' }])
  expect(readdirSync(folder)).toEqual(['日报.xlsx'])
})
