import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createQuarantine, type QuarantineOptions } from '../../main/act/quarantine.ts'
import { openVault } from '../../main/act/vault.ts'
import type { SettledFile } from '../../shared/domain/settled-file.ts'
import { journalInMemory } from './journal-in-memory.ts'
import { madeUpEvent } from './made-up-event.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const caseNumber = '000001'

/** A file of three megabytes, a vault in a home of its own, and what acting on the one into the other takes. */
export function fileAndVault(changes: Partial<QuarantineOptions> = {}) {
  const folder = temporaryFolder()
  const home = temporaryFolder()
  const journal = journalInMemory()
  const options: QuarantineOptions = {
    vault: openVault(home, randomBytes(32)),
    journal,
    journalKey: randomBytes(32),
    clock: { now: () => 1_790_000_000_000 },
    contact: () => '李主管',
    vaultBytes: () => null,
    ...changes,
  }
  const path = join(folder, '日报.xlsx')
  const content = randomBytes(3 * 1024 ** 2 + 17)
  writeFileSync(path, content)
  utimesSync(path, 1_700_000_000.25, 1_700_000_001.5)
  return { folder, home, journal, options, path, content, sha256: sha256(content) }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function settled(path: string): SettledFile {
  const stats = lstatSync(path)
  return {
    kind: 'settled',
    path,
    channel: 'wechat',
    root: path,
    bytes: stats.size,
    modifiedMs: stats.mtimeMs,
    atStart: false,
    seenMs: 0,
  }
}

/** Holds the file and seals it as judged. */
export async function take(options: QuarantineOptions, file: SettledFile, judged: string) {
  const answer = await createQuarantine(options).hold({ file, caseNumber })
  if (answer.kind !== 'held') return answer
  return answer.held.seal({ sha256: judged, people: 60, draft: madeUpEvent() })
}
