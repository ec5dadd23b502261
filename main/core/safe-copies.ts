import { basename } from 'node:path'
import type { CopyCourse, CopyManner } from '../../shared/domain/safe-copy.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { copyCase, type CaseCopy } from '../act/copy-case.ts'
import { describeFile } from '../agent/describe-file.ts'
import { localDay } from '../agent/draft-event.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { customerKeyOf } from '../keys/customer-key.ts'
import type { CoreOptions } from './core-options.ts'
import type { Stations } from './stations.ts'
import { systemClock } from '../system-clock.ts'
import { uuidV7 } from '../record/uuid-v7.ts'

export interface CopyWish {
  readonly caseNumber: string
  readonly manner: CopyManner | undefined
  readonly place: SightedFile | null
  readonly course: CopyCourse | undefined
}

/** The safe copies that are being made. A quarantined file lies open meanwhile: none is left so when the agent stops. */
export class SafeCopies {
  readonly #stopping = new AbortController()
  readonly #underWay = new Set<Promise<CaseCopy>>()

  /** See `copyCase`. */
  async make({ course = {}, ...wish }: CopyWish, ...about: CopyPlace): Promise<CaseCopy> {
    const { signal: stopping } = this.#stopping
    if (stopping.aborted) return { kind: 'refused', why: 'cancelled' }
    const signal = course.signal === undefined ? stopping : AbortSignal.any([course.signal, stopping])
    const copying = makeCaseCopy({ ...wish, course: { ...course, signal } }, ...about)
    this.#underWay.add(copying)
    try {
      return await copying
    } finally {
      this.#underWay.delete(copying)
    }
  }

  /** Gives up what is under way; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.allSettled(this.#underWay)
  }
}

type CopyPlace = [
  stations: Pick<Stations, 'vault' | 'recorder' | 'scanner'>,
  options: Pick<CoreOptions, 'keyring' | 'knownFolders'>,
  policy: Policy,
]

/** Makes a safe copy of one case's file: joins the vault, the scanner that writes it and the records. */
function makeCaseCopy(wish: CopyWish, ...[stations, options, policy]: CopyPlace): Promise<CaseCopy> {
  const { vault, recorder, scanner } = stations
  const { keyring, knownFolders } = options
  // Without an organisation's key the numbers join files of this PC alone.
  const key = policy.organisationKey === null ? keyring.digestKey : Buffer.from(policy.organisationKey, 'hex')
  return copyCase(wish.caseNumber, wish.manner ?? 'masked', wish.place, {
    vault,
    recorder,
    clock: systemClock,
    newUid: () => uuidV7(systemClock.now()),
    makeSafeCopy: ({ path, fileName }, target, manner) =>
      scanner.makeSafeCopy(path, target, {
        ...wish.course,
        fileName,
        manner,
        customerKey: customerKeyOf(key),
        today: localDay(systemClock.now()),
      }),
    describe: (file) =>
      describeFile(file, maskFileName(basename(file.path)), null, {
        pathKey: keyring.pathKey,
        userHome: knownFolders.home,
      }),
  })
}
