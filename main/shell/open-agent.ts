import { openKeyring, type Keyring } from '../keys/keyring.ts'
import { hasSpareKeys } from '../keys/spare-keys.ts'
import { createSecretBox } from '../keys/secret-box.ts'
import type { Log } from '../agent/ports.ts'
import { openCore } from '../core/open-core.ts'
import type { Core } from '../core/core.ts'
import type { CoreOptions } from '../core/core-options.ts'
import { openPolicyStore } from '../settings/policy-store.ts'
import type { NotStartedReason } from '../../shared/ipc/status-view.ts'
import { errorCode } from '../../shared/domain/error-code.ts'
import { writeElectronStore } from './write-electron-store.ts'
import { systemSealer } from './safe-storage-sealer.ts'

export type OpenedAgent =
  { readonly kind: 'opened'; readonly core: Core } | { readonly kind: 'not-started'; readonly why: NotStartedReason }

export type AgentOptions = Omit<CoreOptions, 'keyring' | 'policy'>

/** Opens the home's keys, policy and core. Never rejects: what stands in the way is told, and the tray shows it. */
export async function openAgent(options: AgentOptions): Promise<OpenedAgent> {
  const { home, log } = options
  const keyring = keysOf(home, log)
  if (keyring === null) {
    return { kind: 'not-started', why: hasSpareKeys(home) ? 'keys-recoverable' : 'keys-unusable' }
  }
  try {
    const policy = openPolicyStore(home, writeElectronStore, createSecretBox(keyring.policyKey)).load()
    const opening = await openCore({ ...options, keyring, policy })
    return opening.kind === 'opened' ? opening : { kind: 'not-started', why: opening.kind }
  } catch (error) {
    log.error('the agent could not be opened', { error: errorCode(error) })
    return { kind: 'not-started', why: 'failed' }
  }
}

function keysOf(home: string, log: Log): Keyring | null {
  try {
    return openKeyring(home, systemSealer())
  } catch (error) {
    log.error('the keys could not be opened', { error: errorCode(error) })
    return null
  }
}
