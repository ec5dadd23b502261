import type { ParsingOptions, WorkBook } from '@e965/xlsx'

/** A workbook that the library could make something of. */
interface ParsedWorkbook {
  readonly kind: 'parsed'
  readonly workbook: WorkBook
  /** False where the library met something that it had to leave out. */
  readonly sound: boolean
  readonly isDateFormat: (format: string) => boolean
}

export type ParseResult = ParsedWorkbook | { readonly kind: 'encrypted' } | { readonly kind: 'damaged' }

/** What a spreadsheet of mainland China is in where it does not tell. */
const chineseCodePage = 936

/** As little as cells need: no formulas, no formatted texts, values as they stand. */
const leanly: ParsingOptions = {
  dense: true,
  raw: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: true,
}

/** Parses any format that the library knows, loading it on first use (some 40 ms, 20 MB). Text formats come decoded. */
export async function parseWorkbook(content: Buffer | string, password?: string): Promise<ParseResult> {
  const { read, set_cptable, ...library } = await import('@e965/xlsx')
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  const options: ParsingOptions = {
    ...leanly,
    type: typeof content === 'string' ? 'string' : 'buffer',
    codepage: chineseCodePage,
    ...(password === undefined ? {} : { password }),
  }
  const { SSF } = library as { readonly SSF: { readonly is_date: (format: string) => boolean } }
  const isDateFormat = SSF.is_date
  try {
    // `WTF` makes the library tell what it would else skip silently, as a sheet that it cannot parse.
    return { kind: 'parsed', workbook: read(content, { ...options, WTF: true }), sound: true, isDateFormat }
  } catch (error) {
    if (isEncrypted(error)) return { kind: 'encrypted' }
    const sound = isHarmless(error)
    try {
      return { kind: 'parsed', workbook: read(content, options), sound, isDateFormat }
    } catch {
      return { kind: 'damaged' }
    }
  }
}

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message)
}

/** Old Macintosh code pages are named by some writers' file properties and used for no cell. */
function isHarmless(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unsupported CodePage')
}
