import { partKey, type WorkbookPackage } from './workbook-package.ts'

export interface Relationship {
  readonly id: string
  /** The last word of the type, which transitional and strict workbooks share: `worksheet`, `sharedStrings`. */
  readonly type: string
  /** Key of the target part. */
  readonly target: string
}

/** What a part, or with `''` the package, refers to. Targets outside the file are handed to `outside`. */
export async function relationshipsOf(
  parts: WorkbookPackage,
  key: string,
  outside?: (target: string) => void,
): Promise<readonly Relationship[]> {
  const slash = key.lastIndexOf('/') + 1
  const folder = key.slice(0, slash)
  const found: Relationship[] = []
  await parts.readTokens(`${folder}_rels/${key.slice(slash)}.rels`, {
    open(tag) {
      const target = tag.attribute('Target')
      if (tag.name !== 'Relationship' || target === null) return
      if (tag.attribute('TargetMode') === 'External') {
        outside?.(target)
        return
      }
      found.push({
        id: tag.attribute('Id') ?? '',
        type: /[^/]*$/.exec(tag.attribute('Type') ?? '')?.[0] ?? '',
        target: partKey(/^[\\/]/.test(target) ? target : folder + target),
      })
    },
  })
  return found
}
