import { randomBytes } from 'node:crypto'
import { open, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Clock, Recorder } from '../agent/ports.ts'
import type { EventFile, RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { ChannelId } from '../../shared/domain/channel.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import type { CopyManner, CopyRefusal, SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import { cutToBytes, mostNameBytes } from './cut-to-bytes.ts'
import { exists, numbered } from './put-in-place.ts'
import { readVaultFile, VaultFileError } from './vault-file.ts'
import type { Vault } from './vault.ts'

export interface CopyPorts {
  readonly vault: Vault
  readonly recorder: Recorder
  readonly clock: Clock
  readonly newUid: () => string
  /** The scanner's: it alone reads and writes cells. */
  readonly makeSafeCopy: (
    from: { readonly path: string; readonly fileName: string },
    target: string,
    manner: CopyManner,
  ) => Promise<SafeCopyResult>
  /** What may be stored of a file. */
  readonly describe: (file: { readonly path: string; readonly channel: ChannelId; readonly bytes: number }) => EventFile
}

export type CaseCopy =
  | { readonly kind: 'made'; readonly path: string; readonly recorded: RecordedEvent }
  | { readonly kind: 'refused'; readonly why: CopyRefusal }
  /** It is neither in the vault nor known where it lay. */
  | { readonly kind: 'no-such-case' }

/** Where a file in its place lies; null where that is not known any more. */
export interface CasePlace {
  readonly path: string
  readonly channel: ChannelId
}

const endings: Readonly<Record<CopyManner, string>> = { masked: '（脱敏）.xlsx', reconciliation: '（对账版）.xlsx' }
const mostNumbered = 50
const copying = '.copying'

/**
 * Makes a safe copy of a case's file beside the original's place, from the vault where it was quarantined. The quarantined file
 * stays where it is. Throws only when the event could not be stored; there is no copy then.
 */
export async function copyCase(
  caseNumber: string,
  manner: CopyManner,
  place: CasePlace | null,
  ports: CopyPorts,
): Promise<CaseCopy> {
  const { vault } = ports
  if (!(await exists(vault.sealedPath(caseNumber)))) {
    if (place === null) return { kind: 'no-such-case' }
    return copyFrom(place.path, place, { caseNumber, manner }, ports)
  }
  // Of its own: two copies of one case may be made at once.
  const opened = `${vault.heldPath(caseNumber)}-${randomBytes(4).toString('hex')}${copying}`
  try {
    const { path, file } = await decrypt(opened, vault, caseNumber)
    return await copyFrom(opened, { path, channel: file.channel }, { caseNumber, manner }, ports)
  } catch (error) {
    if (error instanceof VaultFileError) return { kind: 'refused', why: 'damaged' }
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { kind: 'refused', why: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'failed' }
  } finally {
    await rm(opened, { force: true })
  }
}

/** What a kill left of an opened file in the vault. Call before anything is copied. */
export async function dropOpenedCopies(vault: Vault): Promise<void> {
  const folder = dirname(vault.heldPath('x'))
  for (const name of await readdir(folder)) if (name.endsWith(copying)) await rm(join(folder, name), { force: true })
}

async function copyFrom(
  from: string,
  place: CasePlace,
  wish: { readonly caseNumber: string; readonly manner: CopyManner },
  ports: CopyPorts,
): Promise<CaseCopy> {
  const wanted = join(dirname(place.path), copyName(basename(place.path), wish.manner))
  for (let attempt = 0; attempt <= mostNumbered; attempt++) {
    const target = attempt === 0 ? wanted : numbered(wanted, attempt)
    const result = await ports.makeSafeCopy({ path: from, fileName: basename(place.path) }, target, wish.manner)
    if (result.kind === 'refused' && result.why === 'target-exists') continue
    if (result.kind === 'refused') return result
    return { kind: 'made', path: target, recorded: await record(target, place.channel, result, wish, ports) }
  }
  return { kind: 'refused', why: 'target-exists' }
}

/** A copy that nobody knows of must not lie about: without its event it goes again. */
async function record(
  target: string,
  channel: ChannelId,
  { maskedCells, rows, bytes }: Extract<SafeCopyResult, { kind: 'made' }>,
  wish: { readonly caseNumber: string; readonly manner: CopyManner },
  { recorder, newUid, clock, describe }: CopyPorts,
): Promise<RecordedEvent> {
  const file = describe({ path: target, channel, bytes })
  try {
    return recorder.record({
      kind: 'safe-copy-made',
      uid: newUid(),
      timeMs: clock.now(),
      ...wish,
      file,
      maskedCells,
      rows,
    })
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
}

/** The masked stem, so that the name tells nobody either: `日报（脱敏）.xlsx`. */
function copyName(fileName: string, manner: CopyManner): string {
  const masked = maskFileName(fileName).replace(/\.[a-z0-9]{1,8}$/iu, '')
  const ending = endings[manner]
  return cutToBytes(masked, mostNameBytes - Buffer.byteLength(ending) - 10) + ending
}

async function decrypt(target: string, vault: Vault, caseNumber: string) {
  const source = await open(vault.sealedPath(caseNumber), 'r')
  try {
    const file = await open(target, 'w', 0o600)
    try {
      return await readVaultFile(source, file, vault.key)
    } finally {
      await file.close()
    }
  } finally {
    await source.close()
  }
}
