import { join } from 'node:path'
import type { FileSights } from './file-sights.ts'
import type { lookAt } from './file-state.ts'
import type { FirstPass, FolderPlan } from './folder-plan.ts'
import type { IoGate } from './io-gate.ts'
import { readFolder, type FolderListing } from './read-folder.ts'

/** So many names of one folder at a time: a folder of 100,000 files must not become as many promises at once. */
const slice = 512

/** Lists a folder and shows each of its files to `sights`. Answers the listing, or `null` when it was over meanwhile. */
export async function passOver(
  plan: FolderPlan,
  first: FirstPass,
  world: {
    readonly sights: FileSights
    readonly lookAt: typeof lookAt
    readonly gate: IoGate
    readonly isOver: () => boolean
  },
): Promise<FolderListing | null> {
  const { sights, isOver } = world
  const listing = await readFolder(plan.path)
  if (isOver()) return null
  if (listing.kind !== 'listed') return listing
  const names = listing.files.filter((name) => !sights.ignores(name, plan))
  const look = async (name: string): Promise<void> => {
    const path = join(plan.path, name)
    const found = await world.lookAt(path)
    if (!isOver()) sights.passed(path, found, plan, first)
  }
  for (let from = 0; from < names.length; from += slice) {
    await Promise.all(names.slice(from, from + slice).map((name) => world.gate.run(() => look(name), false)))
  }
  if (isOver()) return null
  sights.index.passed(plan.path, new Set(names))
  return listing
}
