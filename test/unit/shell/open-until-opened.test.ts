import { expect, it } from 'vitest'
import { createSecretBox } from '../../../main/keys/secret-box.ts'
import { openKeyring, plainSealer } from '../../../main/keys/keyring.ts'
import { openCore } from '../../../main/core/open-core.ts'
import { openPolicyStore } from '../../../main/settings/policy-store.ts'
import { writeConf } from '../../../main/settings/settings-file.ts'
import type { OpenedAgent } from '../../../main/shell/open-agent.ts'
import { openUntilOpened } from '../../../main/shell/open-until-opened.ts'
import { acquireHomeLock } from '../../../main/record/home-lock.ts'
import { spawnScannerChild } from '../../../main/scanner/spawn-child-process.ts'
import type { NotStartedReason } from '../../../shared/ipc/status-view.ts'
import { knownFoldersIn } from '../../support/known-folders-in.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function setUp(answers: readonly NotStartedReason[]) {
  const told: NotStartedReason[] = []
  const ending = new AbortController()
  let opened = 0
  const open = (): Promise<OpenedAgent> => {
    const why = answers[opened++]
    if (why === undefined) throw new Error('opened too often')
    return Promise.resolve({ kind: 'not-started', why })
  }
  const notStarted = (why: NotStartedReason): void => {
    told.push(why)
  }
  return { told, ending, opened: () => opened, wish: { open, notStarted, signal: ending.signal, againMs: 1 } }
}

it('opens a home once whoever has it lets go of it', async () => {
  const home = temporaryFolder()
  const keyring = openKeyring(home, plainSealer)
  const policy = openPolicyStore(home, writeConf, createSecretBox(keyring.policyKey)).load()
  const other = acquireHomeLock(home)
  if (other.kind !== 'locked') throw new Error(other.kind)
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const told: NotStartedReason[] = []
  const core = await openUntilOpened({
    open: async () => {
      const opening = await openCore({
        home,
        keyring,
        policy,
        knownFolders: knownFoldersIn(home),
        spawnScanner: spawnScannerChild,
        productVersion: '0.0.0-test',
        log: silent,
        warner: { warn: () => undefined },
      })
      return opening.kind === 'opened' ? opening : { kind: 'not-started', why: opening.kind }
    },
    notStarted: (why) => {
      told.push(why)
      setTimeout(other.release, 20)
    },
    signal: new AbortController().signal,
    againMs: 5,
  })
  expect(told).toEqual(['in-use'])
  expect(core).not.toBeNull()
  await core?.close()
})

it('tells each new trouble once, and gives up on what does not pass by itself', async () => {
  const { told, wish } = setUp(['storage-failed', 'storage-failed', 'in-use', 'newer-schema'])
  expect(await openUntilOpened(wish)).toBeNull()
  expect(told).toEqual(['storage-failed', 'in-use', 'newer-schema'])
})

it('leaves keys that cannot be opened to who has the recovery code', async () => {
  const { told, wish } = setUp(['keys-recoverable'])
  expect(await openUntilOpened(wish)).toBeNull()
  expect(told).toEqual(['keys-recoverable'])
})

it('opens nothing any more once the program ends', async () => {
  const { ending, opened, wish } = setUp(['in-use'])
  const opening = openUntilOpened({ ...wish, againMs: 60_000 })
  ending.abort()
  expect(await opening).toBeNull()
  expect(opened()).toBe(1)
})
