import { createHmac } from 'node:crypto'
import { basename, dirname, relative, sep } from 'node:path'
import type { EventFile } from '../../shared/domain/agent-event.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { fileEnding } from '../../shared/domain/file-ending.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { joinMasked, ownWords, type Masked } from '../../shared/domain/masked.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'

/** Turns a file into what may be stored and shown of it. `pathKey` keys the digest of its path. */
export function describeFile(
  file: Pick<SightedFile, 'path' | 'channel'> & { readonly bytes?: number },
  maskedName: Masked,
  finding: Finding | null,
  place: { readonly pathKey: Uint8Array; readonly userHome: string },
): EventFile {
  return {
    name: maskedName,
    extension: fileEnding(basename(file.path)).slice(1).toLowerCase(),
    channel: file.channel,
    folder: maskFolder(dirname(file.path), place.userHome),
    pathDigest: digestPath(file.path, place.pathKey),
    bytes: finding?.bytes ?? file.bytes ?? null,
    sha256: finding?.sha256 ?? null,
  }
}

/** Tells a path without saying it: 32 hex digits. */
export function digestPath(path: string, pathKey: Uint8Array): string {
  return createHmac('sha256', pathKey).update(path).digest('hex').slice(0, 32)
}

/** Files come in bursts into one folder. */
let lastMasked: { readonly folder: string; readonly userHome: string; readonly masked: Masked } | null = null

/** The folder below the user's own, each part masked like a file name: account folders and customers' folders name people. */
export function maskFolder(folder: string, userHome: string): Masked {
  if (lastMasked?.folder !== folder || lastMasked.userHome !== userHome) {
    lastMasked = { folder, userHome, masked: maskEachPart(folder, userHome) }
  }
  return lastMasked.masked
}

function maskEachPart(folder: string, userHome: string): Masked {
  const below = relative(userHome, folder)
  const inside = below !== '' && !below.startsWith('..')
  const parts = (inside ? below : folder).split(sep).filter((part) => part !== '')
  return joinMasked([ownWords(inside ? '~' : ''), ...parts.map((part) => maskFileName(part))], '/')
}
