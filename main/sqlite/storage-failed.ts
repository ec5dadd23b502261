/** Why the database would not do what it was asked. */
export type StorageFault = 'disk-full' | 'read-only' | 'damaged' | 'busy' | 'unreachable' | 'failed'

/** Thrown by whatever writes or reads the database; nothing was half written, the transaction was rolled back. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed'
  readonly fault: StorageFault

  constructor(fault: StorageFault, cause: unknown) {
    // The words of SQLite name tables and columns, never values.
    super(`storage-failed: ${fault}${cause instanceof Error ? ` (${cause.message})` : ''}`, { cause })
    this.fault = fault
  }
}

/** Primary result codes of sqlite.org/rescode.html. I/O errors on a full disk come as FULL or IOERR, by platform. */
const faults: ReadonlyMap<number, StorageFault> = new Map([
  [3, 'read-only'],
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  [10, 'unreachable'],
  [11, 'damaged'],
  [13, 'disk-full'],
  [14, 'unreachable'],
  [23, 'read-only'],
  [26, 'damaged'],
])

/** Turns an error of the SQLite binding into a `StorageFailed`; any other error is given back as it is. */
export function toStorageFailed(error: unknown): unknown {
  if (error instanceof StorageFailed || !(error instanceof Error)) return error
  const code = (error as Error & { readonly errcode?: unknown }).errcode
  if (typeof code !== 'number') return error
  return new StorageFailed(faults.get(code & 0xff) ?? 'failed', error)
}
