/**
 * An agent that ends itself by SIGKILL at the n-th pass of a step, for the fault runs: `agent.mjs HOME FOLDER STEP N [release]`.
 * With STEP `never` it works until it is told to stop. Says `ready` once it watches. With `release` it then has the clerk break
 * the glass for everything in quarantine.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { openCore } from '../../main/core/open-core.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { spawnChildProcess } from '../../main/scanner/spawn-child-process.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { policySchema } from '../../shared/policy/schema.ts'

const [home = '', folder = '', step = 'never', count = '1', release = ''] = process.argv.slice(2)
const stopping = new AbortController()
process.on('SIGTERM', () => {
  stopping.abort()
})
let left = Number(count)

function endAt(at: string): void {
  if (at !== step || --left > 0) return
  process.kill(process.pid, 'SIGKILL')
}

const none = `${folder}/none`
const opening = await openCore({
  home,
  keyring: openKeyring(home, plainSealer),
  policy: { policy: policySchema.parse({ release: { breakGlass: true } }), source: 'stored', problems: [] },
  knownFolders: {
    home: folder,
    documents: none,
    downloads: none,
    desktop: none,
    appData: none,
    localAppData: none,
    publicDocuments: none,
  },
  only: [folder],
  spawnScanner: spawnChildProcess(join(import.meta.dirname, 'scanner.mjs')),
  productVersion: '0.0.0-faults',
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  warner: { warn: () => undefined },
  onStep: endAt,
})
if (opening.kind !== 'opened') throw new Error(`the agent did not open: ${opening.kind}`)
const { core } = opening
await core.start()
process.stdout.write('ready\n')
if (release === 'release') {
  for (const { caseNumber } of await core.vaultEntries) {
    await core.releases.breakGlass({ caseNumber, reason: ownWords('值班') })
  }
}
if (!stopping.signal.aborted) await once(stopping.signal, 'abort')
await core.idle()
await core.stop()
