import type { SettledFile } from '../../shared/domain/settled-file.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { basename } from 'node:path'
import type { Quarantine, Recorder, ReleasedFiles, ScanOptions } from './ports.ts'

type HoldAnswer = Awaited<ReturnType<Quarantine['hold']>>

/**
 * Takes a file out of its place as soon as the scanner has counted enough people, while it goes on counting: an upload
 * does not wait. Whatever the final verdict is, the file then goes either into the vault or back.
 */
export class EarlyHold {
  readonly #file: SettledFile
  readonly #from: number | null
  readonly #way: { readonly quarantine: Quarantine; readonly recorder: Recorder; readonly released: ReleasedFiles }
  #caseNumber: string | null = null
  #holding: Promise<HoldAnswer> | null = null

  constructor(
    file: SettledFile,
    policy: Policy,
    way: { readonly quarantine: Quarantine; readonly recorder: Recorder; readonly released: ReleasedFiles },
  ) {
    this.#file = file
    this.#way = way
    const mayAct = policy.mode === 'active' && !file.atStart && !way.released.hasSize(file.bytes)
    this.#from = mayAct ? policy.channels[file.channel].quarantineFrom : null
  }

  /** Whether the file was taken, or is being taken, before its verdict was certain. */
  get begun(): boolean {
    return this.#holding !== null
  }

  scanOptions(): Pick<ScanOptions, 'early'> {
    if (this.#from === null) return {}
    return {
      early: {
        people: this.#from,
        reached: () => {
          this.#holding ??= this.#hold()
        },
      },
    }
  }

  /** One number for all that is told of this file. */
  caseNumber(): string {
    this.#caseNumber ??= this.#way.recorder.nextCaseNumber()
    return this.#caseNumber
  }

  /** Takes the file now, if that did not begin already. */
  async take(): Promise<HoldAnswer> {
    this.#holding ??= this.#hold()
    return this.#holding
  }

  async giveBack(): Promise<void> {
    const answer = await this.#holding
    if (answer?.kind === 'held') await answer.held.giveBack()
  }

  async #hold(): Promise<HoldAnswer> {
    const maskedName = maskFileName(basename(this.#file.path))
    return this.#way.quarantine.hold({ file: this.#file, caseNumber: this.caseNumber(), maskedName })
  }
}
