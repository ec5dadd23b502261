import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { spawnChildProcess } from '../../main/scanner/spawn-child-process.ts'
import { distFolder } from '../../scripts/build/layout.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { requestFor } from './request-for.ts'

const lookEveryMs = 5

/** Most resident megabytes of a built scanner process that is started for this one file; null before there is a build. */
export function scannerPeakMegabytes(path: string): Promise<number | null> {
  const entry = join(distFolder, 'scanner.js')
  if (!existsSync(entry)) return Promise.resolve(null)
  const heapMegabytes = Math.floor((defaultPolicy.limits.memoryBytes * 0.6) / 1024 ** 2)
  const scanner = spawnChildProcess(entry)({ heapMegabytes })
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, scanner.residentBytes() ?? 0)
  }
  const looking = setInterval(look, lookEveryMs)
  return new Promise((resolve, reject) => {
    scanner.onExit(() => {
      clearInterval(looking)
      reject(new Error('the scanner ended before it answered'))
    })
    scanner.onMessage((message) => {
      if (message.kind === 'ready') scanner.send(requestFor(path))
      if (message.kind !== 'answered') return
      look()
      clearInterval(looking)
      resolve(Math.round(peak / 1024 ** 2))
      scanner.kill()
    })
    scanner.send({ kind: 'setup', digestKey: new Uint8Array(32) })
  })
}
