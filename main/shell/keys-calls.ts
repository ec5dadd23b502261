import type { Log } from '../agent/ports.ts'
import { recoverKeyring } from '../keys/recover-keyring.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { keysContract } from '../../shared/ipc/keys-contract.ts'
import type { NotStartedReason } from '../../shared/ipc/status-view.ts'
import { systemSealer } from './safe-storage-sealer.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface KeysCallsOptions {
  readonly home: string
  readonly log: Log
  readonly notStarted: () => NotStartedReason | null
  readonly onKeysRecovered: () => void
}

/** The way back to keys that cannot be opened. A code of 120 bits cannot be guessed, so that tries are not counted. */
export function keysCalls({
  home,
  log,
  notStarted,
  onKeysRecovered,
}: KeysCallsOptions): CallHandlers<keyof typeof keysContract> {
  return {
    'keys.recover': ({ code }) => {
      if (notStarted() !== 'keys-recoverable') return refused('not-ready')
      if (!recoverKeyring(home, systemSealer(), code, Date.now())) return refused('wrong')
      log.info('the keys were recovered by the recovery code')
      onKeysRecovered()
      return answered(null)
    },
  }
}
