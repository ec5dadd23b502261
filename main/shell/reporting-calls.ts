import type { Core } from '../core/core.ts'
import { lastReports } from '../record/last-reports.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { reportingContract, TokenWish } from '../../shared/ipc/reporting-contract.ts'
import { endpointSchema } from '../../shared/policy/endpoint.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { PolicyDesk } from './policy/policy-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'
import { reportingView } from './status-of-core.ts'

export interface ReportingCallsOptions {
  readonly core: () => Core | null
  readonly policyDesk: () => PolicyDesk | null
}

/** The page 上报. The token is written here and read by nobody. */
export function reportingCalls({
  core,
  policyDesk,
}: ReportingCallsOptions): CallHandlers<keyof typeof reportingContract> {
  return {
    'reporting.read': () => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const { url, transport, heartbeatSeconds, token } = opened.policy.policy.endpoint
      const { waiting, refused: turnedDown, doubtful } = opened.records.outbox.counts()
      const stored = lastReports(opened.records.db)
      const { lastTakenMs, lastError } = opened.reporting
      return answered({
        settings: { url, transport, heartbeatSeconds, hasToken: token !== '' },
        state: reportingView(opened.state()),
        queue: { waiting, refused: turnedDown, doubtful },
        lastTakenMs: lastTakenMs ?? stored.takenMs,
        lastError: lastError ?? stored.error,
      })
    },
    'reporting.test': async ({ url, transport, token }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const inForce = opened.policy.policy.endpoint
      const endpoint = endpointSchema.safeParse({
        ...inForce,
        url: url.trim(),
        transport,
        token: tokenOf(token, inForce.token),
      })
      const test = endpoint.success ? await opened.reporting.test(endpoint.data) : null
      return answered(test ?? { kind: 'bad-url' })
    },
    'reporting.save': async ({ url, transport, heartbeatSeconds, token, note }, { administrator }) => {
      const opened = core()
      const desk = policyDesk()
      if (opened === null || desk === null) return refused('not-ready')
      const { policy } = opened.policy
      const endpoint = {
        ...policy.endpoint,
        url: url === null || url.trim() === '' ? null : url.trim(),
        transport,
        heartbeatSeconds,
        token: tokenOf(token, policy.endpoint.token),
      }
      return answered(await desk.save({ ...policy, endpoint }, administrator.name, note))
    },
    'reporting.retry': () => {
      const opened = core()
      return opened === null ? refused('not-ready') : answered({ events: opened.reporting.retryRefused() })
    },
  }
}

function tokenOf(wish: TokenWish, stored: string): string {
  switch (wish.kind) {
    case 'keep':
      return stored
    case 'clear':
      return ''
    case 'set':
      return wish.token
    default:
      return assertNever(wish)
  }
}
