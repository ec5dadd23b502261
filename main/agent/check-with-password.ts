import { lstat } from 'node:fs/promises'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { SettledFile, SightedFile } from '../../shared/domain/settled-file.ts'
import { localDay } from './draft-event.ts'
import { handleFile } from './handle-file.ts'
import type { RecentPlaces } from './recent-places.ts'
import type { WayOfAFile } from './way-of-a-file.ts'

export type PasswordAnswer =
  /** Read whole, nothing found. */
  | { readonly kind: 'clean' }
  /** Something was found that the policy lets pass. */
  | { readonly kind: 'let-pass' }
  /** Judged anew, with an event and a case of its own. */
  | { readonly kind: 'recorded'; readonly recorded: RecordedEvent }
  | { readonly kind: 'wrong-password' }
  /** It is gone, or another thing stands in its place. */
  | { readonly kind: 'vanished' }
  /** Too long ago, or judged before the agent was started. */
  | { readonly kind: 'unknown-case' }

/**
 * Looks into an encrypted file by the password that the clerk gave, and judges it like any other. The password goes to the
 * scanner process and is forgotten with the answer; a wrong one leaves no trace.
 */
export async function checkWithPassword(
  caseNumber: string,
  password: string,
  places: RecentPlaces,
  way: WayOfAFile,
): Promise<PasswordAnswer> {
  const place = places.of(caseNumber)
  if (place === null) return { kind: 'unknown-case' }
  const file = await asItStands(place, way.clock.now())
  if (file === null) return { kind: 'vanished' }
  const answer = await way.scanner.scan(file.path, { today: localDay(file.seenMs), passwords: [password] })
  const { finding } = answer
  if (finding.kind === 'unscannable' && finding.reason === 'encrypted') return { kind: 'wrong-password' }
  if (finding.kind === 'unscannable' && finding.reason === 'vanished') return { kind: 'vanished' }
  const scanner = { scan: () => Promise.resolve(answer), close: () => way.scanner.close() }
  const handled = await handleFile(file, { ...way, scanner }, true)
  if (handled.kind !== 'recorded') return { kind: finding.kind === 'clean' ? 'clean' : 'let-pass' }
  if (handled.recorded.event.kind === 'file-judged') places.add(handled.recorded.event.caseNumber, file)
  return handled
}

async function asItStands({ path, channel, root, atStart }: SightedFile, seenMs: number): Promise<SettledFile | null> {
  return lstat(path).then(
    (stats) => {
      if (!stats.isFile()) return null
      const { size: bytes, mtimeMs: modifiedMs } = stats
      return { kind: 'settled', path, channel, root, atStart, seenMs, bytes, modifiedMs }
    },
    () => null,
  )
}
