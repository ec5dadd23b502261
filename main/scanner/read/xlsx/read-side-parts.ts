import { LinkTargets } from './link-targets.ts'
import { readComments } from './read-comments.ts'
import { readCustomXml } from './read-custom-xml.ts'
import { readDrawing } from './read-drawing.ts'
import { readExternalLink } from './read-external-link.ts'
import { readPart } from '../read-outcome.ts'
import { readPivotCache } from './read-pivot-cache.ts'
import { readPivotTable } from './read-pivot-table.ts'
import { readProperties } from './read-properties.ts'
import { readRevisions } from './read-revisions.ts'
import { readTable } from './read-table.ts'
import { relationshipsOf } from './relationships.ts'
import { SideSheet } from './side-sheet.ts'
import type { PartKind } from './part-kinds.ts'
import type { SheetContext } from './read-sheet.ts'

/**
 * Reads what lies beside the sheets' grids, in the order of the file. `names` are the sheets' names by key: what belongs
 * to a sheet is handed on under its name.
 */
export async function readSideParts(
  kinds: ReadonlyMap<string, PartKind>,
  names: ReadonlyMap<string, string>,
  words: readonly string[],
  context: SheetContext,
): Promise<void> {
  const owners = await ownersOf(kinds, names, context)
  for (const [key, kind] of kinds) {
    if (!context.budget.inTime()) return
    await readSidePart(key, kind, owners.get(key) ?? '', context)
  }
  const properties = new SideSheet(context, '', 'properties')
  for (const text of words) properties.row([{ column: 0, text }])
  properties.end()
  const unshown = new SideSheet(context, '', 'properties')
  for (const text of context.strings.unshown()) {
    if (!context.budget.inTime()) break
    unshown.row([{ column: 0, text }])
  }
  unshown.end()
}

async function readSidePart(key: string, kind: PartKind, name: string, context: SheetContext): Promise<void> {
  switch (kind) {
    case 'comments':
      return readComments(key, name, context)
    case 'table':
      return readTable(key, name, context)
    case 'drawing':
      return readDrawing(key, name, context)
    case 'vml':
      return readDrawing(key, name, context, true)
    case 'external-link':
      return readExternalLink(key, context)
    case 'pivot-definition':
      return readPivotCache(key, context)
    case 'pivot-table':
      return readPivotTable(key, name, context)
    case 'properties':
      return readProperties(key, context)
    case 'revision':
      return readRevisions(key, context)
    case 'custom-xml':
      return readCustomXml(key, context)
    case 'model':
      // Power Pivot's own database inside the workbook: nobody here can read it.
      context.parts.note(readPart('unsupported'))
      return
    case 'workbook':
    case 'worksheet':
    case 'shared-strings':
    case 'styles':
    case 'pivot-records':
      return
  }
}

/** The name of the sheet that each part hangs on: directly, or as a drawing's chart. */
async function ownersOf(
  kinds: ReadonlyMap<string, PartKind>,
  names: ReadonlyMap<string, string>,
  context: SheetContext,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>()
  for (const [sheet, name] of names) {
    const links = new LinkTargets(context.budget)
    for (const { target } of await relationshipsOf(context.parts, sheet, (outside) => {
      links.add(outside)
    })) {
      owners.set(target, name)
      if (kinds.get(target) !== 'drawing') continue
      for (const further of await relationshipsOf(context.parts, target)) owners.set(further.target, name)
    }
    const told = new SideSheet(context, name, 'properties')
    for (const text of links.texts) told.row([{ column: 0, text }])
    told.end()
  }
  return owners
}
