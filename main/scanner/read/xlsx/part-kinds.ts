import type { WorkbookPackage } from './workbook-package.ts'

/** What a part of a workbook holds, as far as it can hold words. */
export type PartKind =
  | 'workbook'
  | 'worksheet'
  | 'shared-strings'
  | 'styles'
  | 'comments'
  | 'table'
  | 'drawing'
  | 'vml'
  | 'external-link'
  | 'pivot-definition'
  | 'pivot-records'
  | 'pivot-table'
  | 'properties'
  | 'revision'
  | 'custom-xml'
  | 'model'

/** By content type, lower case; transitional, strict, macro-enabled and template variants end alike. */
const byType: readonly (readonly [RegExp, PartKind])[] = [
  [/(?:sheet|template|addin)(?:\.macroenabled)?\.main\+xml$/, 'workbook'],
  [/(?:work|chart|dialog|macro)sheet\+xml$/, 'worksheet'],
  [/sharedstrings\+xml$/, 'shared-strings'],
  [/spreadsheetml\.styles\+xml$/, 'styles'],
  [/(?:\.|threaded)comments\+xml$/, 'comments'],
  [/spreadsheetml\.table\+xml$/, 'table'],
  [/(?:drawing|chart|chartex|chartshapes|diagramdata)\+xml$/, 'drawing'],
  [/vmldrawing$/, 'vml'],
  [/externallink\+xml$/, 'external-link'],
  [/pivotcachedefinition\+xml$/, 'pivot-definition'],
  [/pivotcacherecords\+xml$/, 'pivot-records'],
  [/pivottable\+xml$/, 'pivot-table'],
  [/(?:core|extended|custom)-properties\+xml$/, 'properties'],
  [/revisionlog\+xml$/, 'revision'],
]

/** By the usual names, for files whose content types are missing or wrong. */
const byPath: readonly (readonly [RegExp, PartKind])[] = [
  [/(?:^|\/)workbook[0-9]*\.xml$/, 'workbook'],
  [/\/(?:work|chart|dialog|macro)sheets\/[^/]+\.xml$/, 'worksheet'],
  [/(?:^|\/)sharedstrings[0-9]*\.xml$/, 'shared-strings'],
  [/(?:^|\/)styles[0-9]*\.xml$/, 'styles'],
  [/(?:comments?|threadedcomments?)[0-9]*\.xml$/, 'comments'],
  [/\/tables\/[^/]+\.xml$/, 'table'],
  [/\/(?:drawings|charts|diagrams)\/(?:drawing|chart|chartex|data)[0-9]*\.xml$/, 'drawing'],
  [/\.vml$/, 'vml'],
  [/\/externallinks\/[^/]+\.xml$/, 'external-link'],
  [/pivotcachedefinition[0-9]*\.xml$/, 'pivot-definition'],
  [/pivotcacherecords[0-9]*\.xml$/, 'pivot-records'],
  [/(?:^|\/)pivottables\/pivottable[0-9]*\.xml$/, 'pivot-table'],
  [/^docprops\/(?:core|app|custom)[0-9]*\.xml$/, 'properties'],
  [/revisionlog[0-9]*\.xml$/, 'revision'],
  [/\/model\/[^/]+\.data$/, 'model'],
  // What nobody here knows may hold anything.
  [/\.xml$/, 'custom-xml'],
]

/** Parts that programs write for themselves, by the names that they give them: nearly every file has some. */
const wordless =
  /^\[content_types\]\.xml$|(?:^|\/)(?:theme\/theme|calcchain|metadata|persons\/person|customxml\/itemprops|docmetadata\/labelinfo|_xmlsignatures\/sig|(?:charts|diagrams)\/(?:colors|style|layout|quickstyle))[0-9]*\.xml$/

/** The kind of each part that can hold words, by key, in the order of the file. */
export async function partKinds(parts: WorkbookPackage): Promise<ReadonlyMap<string, PartKind>> {
  const types = new Map<string, string>()
  await parts.readTokens('[content_types].xml', {
    open(tag) {
      if (tag.name !== 'Override') return
      types.set(keyOf(tag.attribute('PartName') ?? ''), (tag.attribute('ContentType') ?? '').toLowerCase())
    },
  })
  const kinds = new Map<string, PartKind>()
  for (const key of parts.keys()) {
    const kind = firstMatch(byType, types.get(key) ?? '') ?? firstMatch(byPath, key)
    if (kind !== null && (kind !== 'custom-xml' || !wordless.test(key))) kinds.set(key, kind)
  }
  return kinds
}

function keyOf(partName: string): string {
  return partName.replace(/^\/+/, '').toLowerCase()
}

function firstMatch(table: readonly (readonly [RegExp, PartKind])[], text: string): PartKind | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
