import type { ActionResult } from '../../shared/domain/action-result.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import { levels } from '../../shared/domain/level.ts'
import { forEachLevel, type PeopleFrom } from '../../shared/policy/people-thresholds.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { mayBeLetPass } from '../decide/may-be-let-pass.ts'
import { localDay } from './draft-event.ts'
import type { Clock, HeldFile, Quarantine, Recorder, ReleasedFiles, ScanOptions } from './ports.ts'

type HoldAnswer = Awaited<ReturnType<Quarantine['hold']>>

export interface HoldPorts {
  readonly clock: Clock
  readonly quarantine: Quarantine
  readonly recorder: Pick<Recorder, 'nextCaseNumber'>
  readonly released: Pick<ReleasedFiles, 'hasSize'>
  /** The policy in force, which may change while a file is read. */
  readonly policy: () => Policy
}

/**
 * Takes a file out of its place as soon as the scanner has counted enough people, while it goes on counting: an upload
 * does not wait. Whatever the final verdict is, the file then goes either into the vault or back.
 */
export class EarlyHold {
  readonly #file: SettledFile
  readonly #ports: HoldPorts
  #caseNumber: string | null = null
  #holding: Promise<HoldAnswer> | null = null
  #ended = false

  constructor(file: SettledFile, ports: HoldPorts) {
    this.#file = file
    this.#ports = ports
  }

  scanOptions(): Pick<ScanOptions, 'early'> {
    const limits = levels.flatMap((level) => this.#limits()?.[level] ?? [])
    if (limits.length === 0) return {}
    return {
      early: {
        people: Math.min(...limits),
        reached: (people, level) => {
          // Asked anew: simulation may have been switched on meanwhile, and the scan may be over.
          if (this.#ended || people < (this.#limits()?.[level] ?? Infinity)) return
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

  /**
   * Takes the file, if that has not begun already, and puts it into the vault. Throws where that could not even be written
   * down; the file is still to be given back then.
   */
  async seal(judged: Parameters<HeldFile['seal']>[0]): Promise<ActionResult> {
    const answer = await this.#begin()
    const action = answer.kind === 'held' ? await answer.held.seal(judged) : answer
    this.#holding = null
    this.#ended = true
    return action
  }

  /** Puts the file back where it was, unless it was sealed or never taken. Nothing is taken from then on. */
  async giveBack(): Promise<void> {
    this.#ended = true
    // A hold that failed took nothing.
    const answer = await this.#holding?.catch(() => null)
    if (answer?.kind === 'held') await answer.held.giveBack()
    this.#holding = null
  }

  /** For each level the people from which the file is taken before it is read whole; null where it waits for the verdict. */
  #limits(): PeopleFrom | null {
    const { clock, released, policy } = this.#ports
    const { mode, channels, routes, exceptions } = policy()
    const file = this.#file
    if (mode === 'simulation' || file.atStart || released.hasSize(file.bytes)) return null
    if (mayBeLetPass(file, localDay(clock.now()), { routes, exceptions })) return null
    return forEachLevel(channels[file.channel].quarantineFrom)
  }

  #begin(): Promise<HoldAnswer> {
    this.#holding ??= this.#hold()
    return this.#holding
  }

  async #hold(): Promise<HoldAnswer> {
    return this.#ports.quarantine.hold({ file: this.#file, caseNumber: this.caseNumber() })
  }
}
