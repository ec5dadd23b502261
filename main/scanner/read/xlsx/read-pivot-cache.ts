import { decodeXstring } from './xml-text.ts'
import { relationshipsOf } from './relationships.ts'
import { SideSheet, type SideCell } from './side-sheet.ts'
import type { OpenTag } from './xml-tokens.ts'
import type { SheetContext } from './read-sheet.ts'
import type { CellKind } from '../../detect/cell-source.ts'

interface Value {
  readonly text: string
  readonly kind: CellKind
}

interface Field {
  readonly name: string
  /** Whether the records have a value for it; grouped and calculated fields have none. */
  readonly inRecords: boolean
  readonly items: Value[]
}

const kindByTag: ReadonlyMap<string, CellKind> = new Map([
  ['s', 'text'],
  ['n', 'number'],
  ['d', 'text'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['m', 'text'],
])

/**
 * The rows that a pivot table keeps of its source, which may long be deleted: a header row of field names, then one row
 * for each record. Without records the distinct values of each field are told, one field at a time.
 */
export async function readPivotCache(key: string, context: SheetContext): Promise<void> {
  const { name, fields } = await readFields(key, context)
  const records = (await relationshipsOf(context.parts, key)).find(({ type }) => type === 'pivotCacheRecords')
  if (records !== undefined && context.parts.has(records.target)) {
    await readRecords(records.target, name, fields, context)
    return
  }
  for (const field of fields) {
    const sheet = new SideSheet(context, name, 'cache')
    if (field.items.length > 0) sheet.row([{ column: 0, text: field.name }])
    for (const item of field.items) sheet.row([{ column: 0, ...item }])
    sheet.end()
  }
}

async function readFields(
  key: string,
  context: SheetContext,
): Promise<{ readonly name: string; readonly fields: readonly Field[] }> {
  const fields: Field[] = []
  let name = ''
  let inItems = false
  await context.parts.readTokens(key, {
    open(tag) {
      if (tag.name === 'worksheetSource') name = tag.attribute('sheet') ?? tag.attribute('name') ?? ''
      else if (tag.name === 'cacheField') {
        const inRecords = !/^(?:0|false|off)$/.test(tag.attribute('databaseField') ?? '')
        fields.push({ name: decodeXstring(tag.attribute('name') ?? ''), inRecords, items: [] })
      } else if (tag.name === 'sharedItems') inItems = true
      else if (inItems) {
        const value = valueOf(tag)
        if (value !== null && context.budget.takeText(value.text.length * 2 + 32)) fields.at(-1)?.items.push(value)
      }
    },
    close(closed) {
      if (closed === 'sharedItems') inItems = false
    },
  })
  return { name, fields }
}

async function readRecords(key: string, name: string, fields: readonly Field[], context: SheetContext): Promise<void> {
  const sheet = new SideSheet(context, name, 'cache')
  const columns = fields.filter((field) => field.inRecords)
  sheet.row(columns.map((field, column) => ({ column, text: field.name })))
  let cells: SideCell[] = []
  let column = 0
  let depth = 0
  await context.parts.readTokens(key, {
    open(tag) {
      depth++
      if (tag.name === 'r') {
        cells = []
        column = 0
        return
      }
      // Values may hold elements of their own, which are not values of the record.
      if (depth !== 3) return
      const value = tag.name === 'x' ? columns[column]?.items[Number(tag.attribute('v'))] : valueOf(tag)
      if (value !== undefined && value !== null) cells.push({ column, ...value })
      column++
    },
    close(closed) {
      depth--
      if (closed === 'r' && depth === 1) sheet.row(cells)
    },
  })
  sheet.end()
}

function valueOf(tag: OpenTag): Value | null {
  const kind = kindByTag.get(tag.name)
  if (kind === undefined) return null
  return { kind, text: decodeXstring(tag.attribute('v') ?? '') }
}
