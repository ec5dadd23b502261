/**
 * An agent that ends itself by SIGKILL at the n-th acting step, for the fault runs: `agent-to-kill.ts HOME FOLDER STEP N`. With
 * STEP `never` it works until it is told to stop. Says `ready` once it watches.
 */
import { once } from 'node:events'
import type { ActingStep } from '../../main/act/quarantine.ts'
import { openCore } from '../../main/core/open-core.ts'
import { openKeyring, plainSealer } from '../../main/keys/keyring.ts'
import { spawnScannerChild } from '../../main/scanner/spawn-child-process.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'

const [home = '', folder = '', step = 'never', count = '1'] = process.argv.slice(2)
const stopping = new AbortController()
process.on('SIGTERM', () => {
  stopping.abort()
})
let left = Number(count)

function endAt(at: ActingStep): void {
  if (at !== step || --left > 0) return
  process.kill(process.pid, 'SIGKILL')
}

const none = `${folder}/none`
const opening = await openCore({
  home,
  keyring: openKeyring(home, plainSealer),
  policy: { policy: defaultPolicy, source: 'default', problems: [] },
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
  spawnScanner: spawnScannerChild,
  productVersion: '0.0.0-faults',
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  warner: { warn: () => undefined },
  onStep: endAt,
})
if (opening.kind !== 'opened') throw new Error(`the agent did not open: ${opening.kind}`)
await opening.core.start()
process.stdout.write('ready\n')
if (!stopping.signal.aborted) await once(stopping.signal, 'abort')
await opening.core.idle()
await opening.core.stop()
