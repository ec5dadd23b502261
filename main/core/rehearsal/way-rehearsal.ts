import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import type { Handled } from '../../agent/handle-file.ts'
import { openKeyring, plainSealer } from '../../keys/keyring.ts'
import { madeUpReports } from '../../made-up/made-up-reports.ts'
import { madeUpText, madeUpWorkbook } from '../../made-up/made-up-workbook.ts'
import type { CoreOptions } from '../core-options.ts'
import type { Core } from '../core.ts'
import { openCore } from '../open-core.ts'

interface TakenReport {
  readonly caseNumber: string
  readonly content: Buffer
}

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
/** After so many a burst of reports costs main what it will cost it for ever (`npm run bench -- agent`, at once). */
const reports = 32
const rows = 150
/** One report is taken in a twentieth of a second; a PC on which this passes is not at rest. */
const patienceMs = 10_000
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
      const { code, name } = error as { readonly code?: string; readonly name?: string }
      log.warn('the way of a file could not be rehearsed', { why: ownWords(code ?? name ?? 'unknown') })
    } finally {
      // Where something still holds it (Windows, until the database is collected as garbage) the next start does it.
      await rm(place, { recursive: true, force: true }).catch(() => undefined)
    }
  }

  async #takeAll(place: string): Promise<void> {
    const { log, core, home: _, ...options } = this.#options
    const folder = join(place, 'folder')
    const home = join(place, 'home')
    for (const path of [folder, home]) await mkdir(path, { recursive: true, mode: 0o700 })
    let tell: (handled: Handled) => void = () => undefined
    const opening = await openCore({
      ...options,
      home,
      log,
      keyring: openKeyring(home, plainSealer),
      policy: { policy: defaultPolicy, source: 'default', problems: [] },
      only: [folder],
      scanner: core.scanner,
      warner: { warn: () => undefined },
      onHandled: (_file, handled) => {
        tell(handled)
      },
    })
    if (opening.kind !== 'opened') throw Object.assign(new Error(opening.kind), { code: opening.kind })
    const rehearsed = opening.core
    try {
      await rehearsed.start()
      let taken = 0
      let last: TakenReport | null = null
      for (const { name, content } of reportsInTurn()) {
        await this.#giveWay()
        const handled = new Promise<Handled>((resolve) => {
          tell = resolve
        })
        await writeFile(join(place, 'report.part'), content)
        await rename(join(place, 'report.part'), join(folder, name))
        const caseNumber = caseTaken(await this.#within(handled))
        if (caseNumber !== null) {
          taken++
          last = { caseNumber, content }
        }
        await this.#rest(betweenMs)
      }
      const back = last !== null && (await isGivenBack(rehearsed, last))
      const told = { reports, taken, givenBack: back }
      if (taken === reports && back) log.info('the way of a file was rehearsed', told)
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

  async #rest(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#stopping.signal, ref: false })
  }

  async #within(handled: Promise<Handled>): Promise<Handled> {
    const over = new AbortController()
    const signal = AbortSignal.any([over.signal, this.#stopping.signal])
    try {
      return await Promise.race([handled, wait(patienceMs, null, { signal }).then(() => Promise.reject(tooLong()))])
    } finally {
      over.abort()
    }
  }
}

function caseTaken(handled: Handled): string | null {
  const event = handled.kind === 'recorded' ? handled.recorded.event : null
  return event?.kind === 'file-judged' && event.action.kind === 'quarantined' ? event.action.caseNumber : null
}

async function isGivenBack(core: Core, { caseNumber, content }: TakenReport): Promise<boolean> {
  const answer = await core.restore(caseNumber)
  return answer.kind === 'restored' && (await readFile(answer.path)).equals(content)
}

/** Lists of several kinds, as several programs write them. Text waits longer to be settled: one in eight. */
function reportsInTurn(): readonly { readonly name: string; readonly content: Buffer }[] {
  const { daily, ward, customers } = madeUpReports
  const kinds = [
    { name: '新生儿日报.xlsx', content: madeUpWorkbook(daily, rows, 'exceljs') },
    { name: 'ward.xlsx', content: madeUpWorkbook(ward, rows, 'excel') },
    { name: '客户.xlsx', content: madeUpWorkbook(customers, rows, 'wps') },
    { name: '日报.xlsx', content: madeUpWorkbook(daily, rows, 'excel') },
  ]
  const text = { name: '产科.csv', content: madeUpText(ward, rows, ',') }
  return Array.from({ length: reports }, (_, i) => {
    const { name, content } = (i % 8 === 7 ? undefined : kinds[i % kinds.length]) ?? text
    return { name: `${String(i)} ${name}`, content }
  })
}

function tooLong(): Error {
  return Object.assign(new Error('too long'), { code: 'too-long' })
}
