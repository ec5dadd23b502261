import { once } from 'node:events'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { openCore } from '../core/open-core.ts'
import type { CoreOptions } from '../core/core-options.ts'
import type { Core } from '../core/core.ts'
import { WayRehearsal } from '../core/rehearsal/way-rehearsal.ts'
import { createSecretBox } from '../keys/secret-box.ts'
import { productVersion } from '../product-version.ts'
import { spawnScannerChild } from '../scanner/spawn-child-process.ts'
import { openPolicyStore, problemsText, type PolicyInForce } from '../settings/policy-store.ts'
import { writeConf } from '../settings/settings-file.ts'
import { findKnownFolders } from '../watch/find-known-folders.ts'
import { parseOptions, required } from './arguments.ts'
import { CommandError, exitCodes, type Command, type CommandIo } from './command.ts'
import { ensuredHome, homeKeys, whyNotOpened } from './home.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { silentLog } from './silent-log.ts'

export const watchCommand: Command = {
  name: 'watch',
  summary: 'watch folders until stopped, and print each recorded event',
  help: `Usage: watch --home DIR [--policy FILE] [--folder DIR...]

  --home DIR      where keys, records and vault are kept; made if need be
  --policy FILE   holds instead of the home's own policy, and is not stored
  --folder DIR    watch only this folder, as an own folder; may be repeated

Prints {"kind":"ready"} once watching is live, then each recorded event as it is posted to the endpoint, one JSON line
each. Files that were there at start are recorded, never moved. SIGTERM ends it cleanly.`,
  async run(args, io) {
    const values = parseOptions(args, {
      home: { type: 'string' },
      policy: { type: 'string' },
      folder: { type: 'string', multiple: true },
    })
    const home = ensuredHome(required(values.home, 'home'))
    const policy = policyFor(home, values.policy, io)
    const folders = values.folder?.map((folder) => resolve(folder))
    for (const folder of folders ?? []) {
      if (!isFolder(folder)) io.err(`swaddle: ${folder} is no folder yet; it will be watched once it is\n`)
    }
    const lines = new LinesAfterReady(io.out)
    const common = {
      home,
      knownFolders: await findKnownFolders(),
      spawnScanner: spawnScannerChild,
      productVersion,
      log: silentLog,
    }
    const core = await open(common, policy, folders, lines)
    const rehearsal = new WayRehearsal({ ...common, core })
    try {
      await core.start()
      lines.ready()
      void rehearsal.begin()
      if (!io.stop.aborted) await once(io.stop, 'abort')
    } finally {
      await rehearsal.stop()
      await core.stop()
    }
    return exitCodes.fine
  },
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The first line is `ready`: events that were recorded while the agent started come after it. */
class LinesAfterReady {
  readonly #out: (text: string) => void
  #held: string[] | null = []

  constructor(out: (text: string) => void) {
    this.#out = out
  }

  write(line: unknown): void {
    const text = `${JSON.stringify(line)}\n`
    if (this.#held === null) this.#out(text)
    else this.#held.push(text)
  }

  ready(): void {
    const held = this.#held ?? []
    this.#held = null
    this.write({ kind: 'ready' })
    for (const text of held) this.#out(text)
  }
}

function policyFor(home: string, file: string | undefined, io: CommandIo): PolicyInForce {
  if (file !== undefined) return { policy: readPolicyFile(file), source: 'stored', problems: [] }
  const inForce = openPolicyStore(home, writeConf, createSecretBox(homeKeys(home).policyKey)).load()
  if (inForce.problems.length > 0) {
    io.err(
      `swaddle: the stored policy is refused, the ${inForce.source} one holds: ${problemsText(inForce.problems)}\n`,
    )
  }
  return inForce
}

async function open(
  common: Pick<CoreOptions, 'home' | 'knownFolders' | 'spawnScanner' | 'productVersion' | 'log'>,
  policy: PolicyInForce,
  folders: readonly string[] | undefined,
  lines: LinesAfterReady,
): Promise<Core> {
  let core: Core | null = null
  const { home } = common
  const opening = await openCore({
    ...common,
    keyring: homeKeys(home),
    policy,
    ...(folders === undefined ? {} : { only: folders }),
    // Headless: whoever reads the lines is the one that is told.
    warner: { warn: () => undefined },
    onRecorded: (recorded) => {
      lines.write(core?.asPosted(recorded))
    },
  })
  if (opening.kind !== 'opened') throw new CommandError(whyNotOpened(home, opening))
  core = opening.core
  return core
}
