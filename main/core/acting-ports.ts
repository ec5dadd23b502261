import type { Policy } from '../../shared/policy/schema.ts'
import type { QuarantineOptions } from '../act/quarantine.ts'
import type { RestorePorts } from '../act/restore-case.ts'
import type { Recorder } from '../agent/ports.ts'
import type { Records } from '../record/open-records.ts'
import { createReleasedFiles } from '../record/released-files.ts'
import { uuidV7 } from '../record/uuid-v7.ts'
import { systemClock } from '../system-clock.ts'
import type { CoreOptions } from './core-options.ts'

/** What acting on files and giving them back is wired to. */
export function actingPorts(
  { keyring, onStep }: CoreOptions,
  records: Records,
  vault: QuarantineOptions['vault'],
  recorder: Recorder,
  policy: () => Policy,
) {
  const common = {
    clock: systemClock,
    recorder,
    journal: records.journal,
    released: createReleasedFiles(records.db, systemClock),
    newUid: () => uuidV7(systemClock.now()),
  }
  const acting: QuarantineOptions = {
    vault,
    journal: records.journal,
    journalKey: keyring.journalKey,
    clock: systemClock,
    contact: () => policy().clerk.contact,
    vaultBytes: () => policy().vaultBytes,
    ...(onStep === undefined ? {} : { onStep }),
  }
  const restoring: RestorePorts = {
    ...common,
    seen: records.seenFiles,
    vault,
    journalKey: keyring.journalKey,
    ...(onStep === undefined ? {} : { onStep }),
  }
  return { common, acting, restoring }
}
