import { basename } from 'node:path'
import { nameCopy } from '../../main/scanner/name-copy.ts'
import { makeSafeCopy, type SafeCopyWish } from '../../main/scanner/write/make-safe-copy.ts'
import { ReadBudget } from '../../main/scanner/read/read-budget.ts'
import { inflateWhole } from '../../main/scanner/read/zip/inflate-whole.ts'
import { listZip } from '../../main/scanner/read/zip/list-zip.ts'
import type { SafeCopyResult } from '../../shared/domain/safe-copy.ts'
import { defaultPolicy } from '../../shared/policy/schema.ts'

const copyKey = new Uint8Array(32).fill(7)

/** Makes a safe copy in this process. */
export async function copyOf(
  path: string,
  target: string,
  changes: Partial<SafeCopyWish> = {},
): Promise<SafeCopyResult> {
  const written = await makeSafeCopy({
    path,
    target,
    fileName: basename(path),
    manner: 'masked',
    customerKey: copyKey,
    today: '2026-06-01',
    limits: defaultPolicy.limits,
    ...changes,
  })
  return nameCopy(target, written, false)
}

/** Every part of a workbook unpacked, one after the other. */
export async function unpackedText(content: Buffer): Promise<string> {
  const budget = new ReadBudget(defaultPolicy.limits)
  let text = ''
  for (const entry of listZip(content, budget)?.entries ?? []) {
    text += `${entry.name}\n${(await inflateWhole(content, entry, budget)).bytes.toString('utf8')}\n`
  }
  return text
}
