import type { PlatformPath } from 'node:path'

/** What discovery asks of the computer. Nothing here rejects: what cannot be had is not there. */
export interface DiscoveryWorld {
  /** `node:path` of the system whose paths these are. */
  readonly paths: PlatformPath
  /** Names of subfolders. */
  folders(
    path: string,
  ): Promise<
    | { readonly kind: 'listed'; readonly folders: readonly string[]; readonly files: readonly string[] }
    | { readonly kind: 'missing' }
    | { readonly kind: 'no-access' }
  >
  /** The whole file, or `null` where it is missing, unreadable or larger. */
  readSmall(path: string, mostBytes: number): Promise<Uint8Array | null>
  /** A value below `HKEY_CURRENT_USER`, variables filled in. */
  registryValue(key: string, value: string): Promise<string | null>
  /** Roots of all drives: `D:\`. Empty where the system has no drives. */
  drives(): Promise<readonly string[]>
  /** Roots of sticks, cards and the like that are plugged in. */
  removableDrives(): Promise<readonly string[]>
}
