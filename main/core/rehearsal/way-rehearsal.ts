import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode } from '../../../shared/domain/error-code.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import type { Handled } from '../../agent/handle-file.ts'
import { openKeyring, plainSealer } from '../../keys/keyring.ts'
import type { CoreOptions } from '../core-options.ts'
import type { Core } from '../core.ts'
import { collectGarbage } from './collect-garbage.ts'
import { openCore } from '../open-core.ts'
import { roundsOfReports } from './rounds-of-reports.ts'

export interface WayRehearsalOptions extends Pick<
  CoreOptions,
  'home' | 'knownFolders' | 'productVersion' | 'spawnScanner' | 'log'
> {
  /** The agent at work: its scanner is used, and its files come first. */
  readonly core: Pick<Core, 'scanner' | 'state' | 'idle'>
  /** Less free disk than this is left to real files. */
  readonly roomBytes?: number
}

/** The PC is busy enough while it starts. */
const afterStartMs = 2000
/** Whoever works at the PC is not to feel it. */
const betweenMs = 60
const afterFilesMs = 1000
/** A round is taken in a tenth of a second; a PC on which this passes is not at rest. */
const patienceMs = 10_000
/** What cannot be deleted yet is tried again after this. */
const clearAgainMs = 1000
const mostClearings = 5
const roomBytes = 256 * 1024 ** 2

/**
 * Takes made-up reports the whole way, once after each start: out of a folder of its own, by a core of its own with records
 * and a vault that are thrown away, and by the agent's scanner. Code that never ran is slow, and the burst of real files is
 * not to be its first; and what does not work on this PC is in the log before a real file needs it.
 */
export class WayRehearsal {
  readonly #options: WayRehearsalOptions
  readonly #stopping = new AbortController()
  #running: Promise<void> = Promise.resolve()

  constructor(options: WayRehearsalOptions) {
    this.#options = options
  }

  /** Begins a little later, and gives way to files. Resolves when it is over; never rejects. */
  begin(afterMs = afterStartMs): Promise<void> {
    this.#running = this.#rehearse(afterMs)
    return this.#running
  }

  /** Resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #rehearse(afterMs: number): Promise<void> {
    const { home, log } = this.#options
    const place = join(home, 'rehearsal')
    try {
      await this.#rest(afterMs)
      // What a kill left.
      await rm(place, { recursive: true, force: true })
      const { bavail, bsize } = await statfs(home)
      if (bavail * bsize < (this.#options.roomBytes ?? roomBytes)) return
      await this.#takeAll(place)
    } catch (error) {
      if (this.#stopping.signal.aborted) return
      log.warn('the way of a file could not be rehearsed', { why: errorCode(error) })
    } finally {
      await this.#clear(place)
    }
  }

  /** Windows lets nobody delete the database while its statements are not collected as garbage; at last the next start does. */
  async #clear(place: string): Promise<void> {
    for (let tries = 0; tries < mostClearings; tries++) {
      try {
        await rm(place, { recursive: true, force: true })
        return
      } catch {
        collectGarbage()
        if (!(await this.#rests(clearAgainMs))) return
      }
    }
  }

  async #takeAll(place: string): Promise<void> {
    const { log, core, home: _, ...options } = this.#options
    const folder = join(place, 'folder')
    const home = join(place, 'home')
    for (const path of [folder, home]) await mkdir(path, { recursive: true, mode: 0o700 })
    let tell: (path: string, handled: Handled) => void = () => undefined
    const opening = await openCore({
      ...options,
      home,
      log,
      keyring: openKeyring(home, plainSealer),
      policy: { policy: defaultPolicy, source: 'default', problems: [] },
      only: [folder],
      scanner: core.scanner,
      warner: { warn: () => undefined },
      onHandled: ({ path }, handled) => {
        tell(path, handled)
      },
    })
    if (opening.kind !== 'opened') throw Object.assign(new Error(opening.kind), { code: opening.kind })
    const rehearsed = opening.core
    try {
      await rehearsed.start()
      const rounds = roundsOfReports()
      const cases = new Map<string, string>()
      for (const round of rounds) {
        await this.#giveWay()
        const all = new Promise<void>((resolve) => {
          let waiting = round.length
          tell = (path, handled) => {
            const caseNumber = caseTaken(handled)
            if (caseNumber !== null) cases.set(basename(path), caseNumber)
            if (--waiting === 0) resolve()
          }
        })
        for (const { name, content } of round) await writeFile(join(place, name), content)
        for (const { name } of round) await rename(join(place, name), join(folder, name))
        await this.#within(all)
        await this.#rest(betweenMs)
      }
      const reports = rounds.flat()
      const last = reports.at(-1)
      const back = last !== undefined && (await isGivenBack(rehearsed, cases.get(last.name), last.content))
      const told = { reports: reports.length, taken: cases.size, givenBack: back }
      if (cases.size === reports.length && back) log.info('the way of a file was rehearsed', told)
      else log.warn('the way of a file did not work as a whole', told)
    } finally {
      await rehearsed.stop()
    }
  }

  /** Real files come first: while some are under way, and for a moment after them. */
  async #giveWay(): Promise<void> {
    const { core } = this.#options
    while (core.state().waiting > 0) {
      await core.idle()
      await this.#rest(afterFilesMs)
    }
    this.#stopping.signal.throwIfAborted()
  }

  /** False where it is to stop. */
  #rests(ms: number): Promise<boolean> {
    return this.#rest(ms).then(
      () => true,
      () => false,
    )
  }

  async #rest(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#stopping.signal, ref: false })
  }

  async #within(all: Promise<void>): Promise<void> {
    const over = new AbortController()
    const signal = AbortSignal.any([over.signal, this.#stopping.signal])
    try {
      await Promise.race([all, wait(patienceMs, null, { signal }).then(() => Promise.reject(tooLong()))])
    } finally {
      over.abort()
    }
  }
}

function caseTaken(handled: Handled): string | null {
  const event = handled.kind === 'recorded' ? handled.recorded.event : null
  return event?.kind === 'file-judged' && event.action.kind === 'quarantined' ? event.action.caseNumber : null
}

async function isGivenBack(core: Core, caseNumber: string | undefined, content: Buffer): Promise<boolean> {
  if (caseNumber === undefined) return false
  const answer = await core.restore(caseNumber)
  return answer.kind === 'restored' && (await readFile(answer.path)).equals(content)
}

function tooLong(): Error {
  return Object.assign(new Error('too long'), { code: 'too-long' })
}
