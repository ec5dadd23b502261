import { randomBytes } from 'node:crypto'
import type { Policy } from '../../shared/policy/schema.ts'
import { createScannerClient, type ScannerClient } from '../scanner/client.ts'
import { spawnScannerChild } from '../scanner/spawn-child-process.ts'
import { silentLog } from './silent-log.ts'

/** A scanner for one command. Its digests are handed on to nobody: a key of the moment will do. */
export function openCommandScanner({ limits }: Pick<Policy, 'limits'>): ScannerClient {
  return createScannerClient({ spawn: spawnScannerChild, digestKey: randomBytes(32), limits, log: silentLog })
}
