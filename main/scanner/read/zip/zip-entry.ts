/** One member of a zip file, as its central directory tells it; sizes are claims until the member has been inflated. */
export interface ZipEntry {
  /** Decoded, as written: slashes, backslashes, `..` and all. Nothing is ever extracted under this name. */
  readonly name: string
  /** 0 stored, 8 deflated; anything else is not inflated here. */
  readonly method: number
  readonly encrypted: boolean
  /** Null where the file does not tell it. */
  readonly crc32: number | null
  /** Where the member's bytes begin and end in the file. */
  readonly start: number
  readonly end: number
  /** What the directory says it inflates to; null where the file does not tell. */
  readonly declaredBytes: number | null
}

/** The members of a zip file, in the order of its directory. */
export interface ZipListing {
  readonly entries: readonly ZipEntry[]
  /** False where members overlap, point outside the file, or were found without a directory. */
  readonly sound: boolean
}
