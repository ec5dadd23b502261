import type { SheetStart } from '../cell-source.ts'
import type { TablePlace } from './open-table.ts'

/** Where the tables of a sheet stand. What a cache or the file's properties hold stands nowhere that a clerk could look. */
export function placeOf({ name, inside, kind, epoch1904 }: SheetStart): TablePlace {
  return { sheet: name, inside, isPlace: kind !== 'cache' && kind !== 'properties', epoch1904 }
}
