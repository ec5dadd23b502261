import type { ZipEntry } from '../zip/zip-entry.ts'

/** What the members of a zip file make it. */
export type ZipKind = 'xlsx' | 'xlsb' | 'docx' | 'pptx' | 'xps' | 'opendocument' | 'numbers' | 'archive'

/** Asked in this order of the members' names, lower-case, with slashes. */
const kinds: readonly (readonly [ZipKind, RegExp])[] = [
  ['xlsb', /(^|\/)workbook\.bin$/],
  ['xlsx', /^xl\/|(^|\/)workbook\.xml$|(^|\/)worksheets\/[^/]*\.xml$/],
  ['docx', /^word\/.*\.xml$/],
  ['pptx', /^ppt\/.*\.xml$/],
  ['xps', /\.fpage$/],
  ['numbers', /^index\/.*\.iwa$|^index\.zip$/],
]

/**
 * Tells what a zip file is by the names of its members. Any file can hold `[Content_Types].xml`; an archive that holds
 * whole workbooks has none of these names at its top.
 */
export function zipKind(entries: readonly ZipEntry[]): ZipKind {
  const names = entries.map(({ name }) => name.toLowerCase().replaceAll('\\', '/').replace(/^\/+/, ''))
  if (names.includes('content.xml') && (names.includes('mimetype') || names.includes('meta-inf/manifest.xml'))) {
    return 'opendocument'
  }
  // All of a document, encrypted at once.
  if (names.includes('encrypted-package') && names.includes('meta-inf/manifest.xml')) return 'opendocument'
  const typed = names.includes('[content_types].xml')
  for (const [kind, pattern] of kinds) if (names.some((name) => pattern.test(name))) return kind
  return typed ? 'xlsx' : 'archive'
}
