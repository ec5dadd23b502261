import { keepSpareKeys } from '../keys/recover-keyring.ts'
import type { Core } from '../core/core.ts'
import type { News } from '../../shared/ipc/news.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { StatusView } from '../../shared/ipc/status-view.ts'
import type { Language } from '../../shared/words/language.ts'
import { idleNow } from './administrators/idle-clock.ts'
import type { AdministratorSessions } from './administrators/administrator-sessions.ts'
import type { Administrators } from './administrators/administrators.ts'
import { auditCalls } from './audit-calls.ts'
import { cardCalls } from './card-calls.ts'
import type { CardDesk } from './card-desk.ts'
import { clerkCalls } from './clerk-calls.ts'
import { keysCalls, type KeysCallsOptions } from './keys-calls.ts'
import { inventoryCalls } from './inventory-calls.ts'
import { overviewCalls } from './overview-calls.ts'
import { folderCalls } from './folder-calls.ts'
import { policyCalls } from './policy-calls.ts'
import type { PolicyDesk } from './policy/policy-desk.ts'
import { recordsCalls } from './records-calls.ts'
import { releaseCalls } from './release-calls.ts'
import { reportingCalls } from './reporting-calls.ts'
import type { CallHandlers } from './serve-ipc.ts'
import { systemSealer } from './safe-storage-sealer.ts'
import { sessionCalls } from './session-calls.ts'
import { trialCalls } from './trial-calls.ts'

/** What the calls of the windows reach into; the functions answer null before there is a core. */
export interface ShellCallsOptions extends KeysCallsOptions {
  readonly core: () => Core | null
  readonly policyDesk: () => PolicyDesk | null
  readonly desk: CardDesk
  readonly administrators: Administrators
  readonly sessions: AdministratorSessions
  readonly status: () => StatusView
  readonly language: () => Language
  /** Paths are shown from here. */
  readonly userHome: string
  readonly preferences: () => Preferences
  readonly changePreferences: (preferences: Preferences) => void
  /** Tells the settings window soon. */
  readonly tell: (news: News) => void
  /** Something changed that tray and windows show. */
  readonly onChanged: () => void
}

/** Every line of the contract, one file of handlers for each area. */
export function shellCalls(options: ShellCallsOptions): CallHandlers {
  const { core, policyDesk, desk, language, onChanged } = options
  return {
    ...clerkCalls({ ...options, onNoticeRead: onChanged }),
    ...recordsCalls({ core, language }),
    ...policyCalls(policyDesk),
    ...releaseCalls(core),
    ...overviewCalls(core),
    ...folderCalls(options),
    ...inventoryCalls(core),
    ...auditCalls(options),
    ...reportingCalls(options),
    ...trialCalls(options),
    ...cardCalls(desk, core),
    ...keysCalls(options),
    ...sessionCalls({
      ...options,
      keepSpareKeys: (code) => {
        keepSpareKeys(options.home, systemSealer(), code)
      },
      now: idleNow,
      record: (event) => core()?.record(event),
    }),
  }
}
