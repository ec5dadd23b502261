import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { defaultPolicy } from '../../shared/policy/schema.ts'
import { listZip } from '../../main/scanner/read/zip/list-zip.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'

/** The least that reading a zipped file can cost: the file read and all its members inflated, nothing looked at. */
export async function inflateFloor(path: string): Promise<number> {
  const file = await readFile(path)
  const listing = listZip(file, new ReadBudget(defaultPolicy.limits))
  let bytes = 0
  for (const entry of listing?.entries ?? []) bytes += inflateRawSync(file.subarray(entry.start, entry.end)).length
  return bytes
}
