import type { Records } from '../record/open-records.ts'
import type { PolicyInForce } from '../settings/policy-store.ts'
import type { CoreState } from './core-state.ts'
import type { Stations } from './stations.ts'

/** How the agent stands now. */
export function stateOf(
  { watch, reporter, scanner, worker }: Pick<Stations, 'watch' | 'reporter' | 'scanner' | 'worker'>,
  { outbox }: Pick<Records, 'outbox'>,
  { policy, source, problems }: PolicyInForce,
  storageWorks: boolean,
): CoreState {
  return {
    mode: policy.mode,
    folders: watch.folders(),
    reporting: reporter.state,
    storage: storageWorks ? 'works' : 'failed',
    scanner: scanner.startable ? 'works' : 'failed',
    policy: { source, problems },
    waiting: worker.waiting,
    unreported: outbox.counts().waiting,
  }
}
