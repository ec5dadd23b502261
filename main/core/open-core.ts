import { mkdirSync } from 'node:fs'
import { dropOpenedCopies } from '../act/copy-case.ts'
import { listVault, openVault } from '../act/vault.ts'
import { peopleKeyOf } from '../keys/people-key.ts'
import { acquireHomeLock } from '../record/home-lock.ts'
import { openRecords } from '../record/open-records.ts'
import { systemClock } from '../system-clock.ts'
import type { CoreOptions } from './core-options.ts'
import { Core } from './core.ts'

export type CoreOpening =
  | { readonly kind: 'opened'; readonly core: Core }
  /** Another agent works in this home. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'newer-schema' }
  | { readonly kind: 'storage-failed'; readonly fault: string }

/** Takes the home, opens its records; nothing is watched before `start`. */
export async function openCore(options: CoreOptions): Promise<CoreOpening> {
  mkdirSync(options.home, { recursive: true, mode: 0o700 })
  const lock = acquireHomeLock(options.home)
  if (lock.kind === 'in-use') return lock
  if (lock.kind === 'storage-failed') return { kind: 'storage-failed', fault: lock.failure.fault }
  try {
    const opening = await openParts(options, lock.release)
    if (opening.kind !== 'opened') lock.release()
    return opening
  } catch (error) {
    lock.release()
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { kind: 'storage-failed', fault: code }
  }
}

async function openParts(options: CoreOptions, release: () => void): Promise<Exclude<CoreOpening, { kind: 'in-use' }>> {
  const vault = openVault(options.home, options.keyring.vaultKey)
  await vault.usage.bytes()
  await dropOpenedCopies(vault)
  const cases = (await listVault(vault)).map(({ caseNumber }) => Number(caseNumber))
  const opening = openRecords(options.home, {
    clock: systemClock,
    chainKey: options.keyring.chainKey,
    pathKey: options.keyring.pathKey,
    // Under another key everybody is counted anew, so everything that is there is looked at anew.
    generation: options.productVersion + peopleKeyOf(options.policy.policy.organisationKey, options.keyring).id,
    lastKnownCase: Math.max(0, ...cases.filter(Number.isFinite)),
  })
  switch (opening.kind) {
    case 'opened':
      return { kind: 'opened', core: new Core(options, opening.records, vault, release) }
    case 'newer-schema':
      return { kind: 'newer-schema' }
    case 'storage-failed':
      return { kind: 'storage-failed', fault: opening.failure.fault }
  }
}
