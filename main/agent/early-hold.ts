import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import { levels } from '../../shared/domain/level.ts'
import { forEachLevel, type PeopleFrom } from '../../shared/policy/people-thresholds.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { HeldFile, Quarantine, Recorder, ReleasedFiles, ScanOptions } from './ports.ts'

type HoldAnswer = Awaited<ReturnType<Quarantine['hold']>>

interface HoldPorts {
  readonly quarantine: Quarantine
  readonly recorder: Recorder
  readonly released: ReleasedFiles
}

/**
 * Takes a file out of its place as soon as the scanner has counted enough people, while it goes on counting: an upload
 * does not wait. Whatever the final verdict is, the file then goes either into the vault or back.
 */
export class EarlyHold {
  readonly #file: SettledFile
  readonly #from: PeopleFrom | null
  readonly #ports: HoldPorts
  #caseNumber: string | null = null
  #holding: Promise<HoldAnswer> | null = null
  #sealed = false

  constructor(file: SettledFile, policy: Policy, ports: HoldPorts) {
    this.#file = file
    this.#ports = ports
    const mayAct = policy.mode === 'active' && !file.atStart && !ports.released.hasSize(file.bytes)
    this.#from = mayAct ? forEachLevel(policy.channels[file.channel].quarantineFrom) : null
  }

  scanOptions(): Pick<ScanOptions, 'early'> {
    const from = this.#from
    const limits = levels.flatMap((level) => from?.[level] ?? [])
    if (from === null || limits.length === 0) return {}
    return {
      early: {
        people: Math.min(...limits),
        reached: (people, level) => {
          if (people < (from[level] ?? Infinity)) return
          this.#begin().catch(() => {
            // Told by `seal`, which awaits the same promise, or by nobody: then the file stands where it was.
          })
        },
      },
    }
  }

  /** One number for all that is told of this file. */
  caseNumber(): string {
    this.#caseNumber ??= this.#ports.recorder.nextCaseNumber()
    return this.#caseNumber
  }

  /** Takes the file, if that has not begun already, and puts it into the vault. */
  async seal(judged: Parameters<HeldFile['seal']>[0]): Promise<ActionResult> {
    const answer = await this.#begin()
    if (answer.kind !== 'held') return answer
    this.#sealed = true
    return answer.held.seal(judged)
  }

  /** Puts the file back where it was, unless it was sealed or never taken. */
  async giveBack(): Promise<void> {
    if (this.#sealed || this.#holding === null) return
    const answer = await this.#holding
    if (answer.kind === 'held') await answer.held.giveBack()
  }

  #begin(): Promise<HoldAnswer> {
    this.#holding ??= this.#hold()
    return this.#holding
  }

  async #hold(): Promise<HoldAnswer> {
    return this.#ports.quarantine.hold({ file: this.#file, caseNumber: this.caseNumber() })
  }
}
