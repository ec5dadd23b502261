import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { AgentEvent, FileJudged, RecordedEvent } from '../../shared/domain/agent-event.ts'
import { policySchema } from '../../shared/policy/schema.ts'
import type { z } from 'zod'
import type { Handled } from '../../main/agent/handle-file.ts'
import { openCore } from '../../main/core/open-core.ts'
import type { Core } from '../../main/core/core.ts'
import type { CoreOptions } from '../../main/core/core-options.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface RunningAgent {
  readonly core: Core
  readonly home: string
  /** The one watched folder, an own folder. */
  readonly folder: string
  readonly recorded: RecordedEvent[]
  readonly warned: RecordedEvent[]
  readonly handled: { readonly file: SightedFile; readonly handled: Handled }[]
  judged(): FileJudged[]
  /** Waits for the first event that fits. */
  event<K extends AgentEvent['kind']>(
    kind: K,
    fits?: (event: Extract<AgentEvent, { kind: K }>) => boolean,
  ): Promise<Extract<AgentEvent, { kind: K }>>
}

const running: Core[] = []

afterEach(async () => {
  for (const core of running.splice(0)) await core.stop()
})

export interface AgentWish {
  readonly policy?: z.input<typeof policySchema>
  readonly home?: string
  readonly folder?: string
  readonly options?: Partial<CoreOptions>
}

/** A real agent on folders of its own: real scanner processes, real files, real database. Stopped after the test. */
export async function runAgent(wish: AgentWish = {}): Promise<RunningAgent> {
  const home = wish.home ?? join(temporaryFolder(), 'home')
  const folder = wish.folder ?? temporaryFolder()
  mkdirSync(home, { recursive: true })
  const recorded: RecordedEvent[] = []
  const warned: RecordedEvent[] = []
  const handled: RunningAgent['handled'] = []
  const opening = await openCore({
    home,
    keyring: openKeyring(home, plainSealer),
    policy: { policy: policySchema.parse(wish.policy ?? {}), source: 'stored', problems: [] },
    knownFolders: unknownFolders(folder),
    only: [folder],
    spawnScanner: spawnScannerChild,
    productVersion: '0.0.0-test',
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    warner: { warn: (event) => warned.push(event) },
    onRecorded: (event) => recorded.push(event),
    onHandled: (file, what) => handled.push({ file, handled: what }),
    ...wish.options,
  })
  if (opening.kind !== 'opened') throw new Error(`the agent did not open: ${opening.kind}`)
  const { core } = opening
  running.push(core)
  await core.start()
  return {
    core,
    home,
    folder,
    recorded,
    warned,
    handled,
    judged: () => recorded.flatMap(({ event }) => (event.kind === 'file-judged' ? [event] : [])),
    event: (kind, fits = () => true) =>
      until(() => {
        for (const { event } of recorded) {
          if (event.kind === kind && fits(event as Extract<AgentEvent, { kind: typeof kind }>)) {
            return event as Extract<AgentEvent, { kind: typeof kind }>
          }
        }
        return undefined
      }),
  }
}

/** Ends an agent before its test does. */
export async function stopAgent(agent: RunningAgent): Promise<void> {
  running.splice(running.indexOf(agent.core), 1)
  await agent.core.stop()
}

/** Waits for what `look` gives, looking every few milliseconds; fails after half a minute. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function unknownFolders(home: string): CoreOptions['knownFolders'] {
  const none = join(home, 'none')
  return {
    home,
    documents: none,
    downloads: none,
    desktop: none,
    appData: none,
    localAppData: none,
    publicDocuments: none,
  }
}
