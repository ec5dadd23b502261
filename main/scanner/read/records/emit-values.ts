import type { Field, RecordSheet } from './record-sheet.ts'

/** What JSON and XML come down to. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** Names of mere wrappers: they say nothing about what is within. */
const wrapper =
  /^(?:data|fields?|attributes?|properties|props|values?|items?|records?|rows?|nodes?|results?|list|body|payload|response|content|detail|info|root)$/i

const deepest = 12

interface NamedList {
  readonly name: string
  readonly list: readonly Value[]
}

/** `staff`, 产妇列表: what a list is called tells what it is of; `l` and `r` do not. */
const saysWhat = /[\u3400-\u9fff]{2}|[a-z]{4}/iu

/** Hands values that hold one another to the sheet: lists of objects as tables, objects as records. False where it wants no more. */
export function emitValues(value: Value, sheet: RecordSheet, depth = 0): boolean {
  if (isList(value)) return emitList(value, sheet, depth)
  if (!isObject(value)) return sheet.line(textOf(value))
  const entries = Object.entries(value)
  // {"李丽": {...}, "王芳": {...}}: a list whose names are its first column.
  if (entries.length >= 2 && entries.every(([, within]) => isObject(within)))
    return entries.every(([name, within]) => emitObject(within, sheet, depth, [['名称', name]]))
  return emitObject(value, sheet, depth)
}

function emitList(list: readonly Value[], sheet: RecordSheet, depth: number): boolean {
  if (list.every((value) => !isList(value) && !isObject(value))) return sheet.line(list.map(textOf).join(' '))
  return list.every((value) => {
    if (isList(value) && value.every((cell) => !isList(cell) && !isObject(cell)))
      return sheet.row(value.map((cell, column) => [column, textOf(cell)]))
    if (isObject(value)) return emitObject(value, sheet, depth)
    return depth > deepest ? sheet.line(JSON.stringify(value)) : emitValues(value, sheet, depth + 1)
  })
}

function emitObject(object: Value, sheet: RecordSheet, depth: number, first: readonly Field[] = []): boolean {
  const fields: Field[] = [...first]
  const lists: NamedList[] = []
  gather(object, '', fields, lists, 0)
  if (!sheet.record(fields)) return false
  return lists.every(({ name, list }) => {
    if (depth > deepest) return sheet.line(JSON.stringify(list))
    return (!saysWhat.test(name) || sheet.about(name)) && emitValues(list, sheet, depth + 1)
  })
}

/** Fields of an object and of the objects in it; lists of objects are for later. */
function gather(value: Value, path: string, fields: Field[], lists: NamedList[], depth: number): void {
  if (isList(value)) {
    const [only] = value
    if (value.length === 1 && only !== undefined) gather(only, path, fields, lists, depth + 1)
    else if (value.some((one) => isList(one) || isObject(one)))
      lists.push({ name: wrapper.test(path) ? '' : path.split('.').join(' '), list: value })
    else fields.push([path, value.map(textOf).join('、')])
  } else if (isObject(value)) {
    if (depth > deepest) fields.push([path, JSON.stringify(value)])
    else
      for (const [name, within] of Object.entries(value))
        gather(within, path === '' || wrapper.test(path) ? name : `${path}.${name}`, fields, lists, depth + 1)
  } else fields.push([path, textOf(value)])
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isObject(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !isList(value)
}

function textOf(value: Value): string {
  return value === null || isList(value) || isObject(value) ? '' : String(value)
}
