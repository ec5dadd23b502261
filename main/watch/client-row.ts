import type { ChannelId } from '../../shared/domain/channel.ts'
import type { ClientId } from '../../shared/domain/client-id.ts'
import type { KnownFolders } from './known-folders.ts'

/** How sure a row is: seen in several public sources, in one, or guessed from names. None was run on Windows here. */
export type Certainty = 'high' | 'medium' | 'low'

/** Where the folder of a client may lie. Paths are written with `/`. */
export type ParentSource =
  | { readonly kind: 'known'; readonly folder: keyof KnownFolders; readonly below?: string }
  /** Each drive's root. */
  | { readonly kind: 'drives' }
  /** A value below `HKEY_CURRENT_USER`. */
  | { readonly kind: 'registry'; readonly key: string; readonly value: string }
  /** A file whose whole content is a path, or `MyDocument:` for the documents folder. */
  | { readonly kind: 'path-file'; readonly folder: keyof KnownFolders; readonly path: string }
  /** Every such file of a folder, by its ending. */
  | { readonly kind: 'path-files'; readonly folder: keyof KnownFolders; readonly path: string; readonly ending: string }
  /** A key of an ini file; `whenKey` must have the value `when`, or the path is not in force. */
  | {
      readonly kind: 'ini-key'
      readonly folder: keyof KnownFolders
      readonly path: string
      readonly key: string
      readonly whenKey: string
      readonly when: string
    }

/** What makes a folder an account's: its name, or a child that only accounts have. */
export type AccountRule =
  | { readonly kind: 'named'; readonly name: RegExp }
  | { readonly kind: 'child'; readonly oneOf: readonly string[] }
  | { readonly kind: 'none' }

/** One kind of folder in which files of a client land. Adding a client, or a version of one, is adding a row. */
export interface ClientRow {
  readonly client: ClientId
  readonly channel: ChannelId
  readonly certainty: Certainty
  readonly parents: readonly ParentSource[]
  /** The client's own folder in its parent. */
  readonly folder: string
  readonly account: AccountRule
  /**
   * Below the client's folder: `{account}`, `{month}` (`2026-09`; only the two newest are watched), `{any}`, or a plain name.
   */
  readonly files: string
  /** Levels of subfolders below that are watched as well. */
  readonly depth: number
  readonly reportsOnly?: true
}
