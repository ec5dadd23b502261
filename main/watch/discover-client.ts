import { assertNever } from '../../shared/domain/assert-never.ts'
import type { AccountRule, ClientRow } from './client-row.ts'
import type { DiscoveryWorld } from './discovery-world.ts'
import type { Candidate } from './find-candidates.ts'
import type { Discovery, FoundRoot, Scout } from './found-root.ts'
import { newestMonths } from './newest-months.ts'

/** Chats of WeChat 3.7 have a folder each: those beyond are found by the timer, without a watch of their own. */
const mostScouts = 512

interface Leaf {
  readonly path: string
  readonly depth: number
  /** The root that it belongs to: everything up to the first varying part below the account. */
  readonly root: string
  readonly month: string | null
}

interface Walk {
  readonly row: ClientRow
  readonly world: DiscoveryWorld
  /** This month, `2026-09`. */
  readonly current: string
  readonly leaves: Leaf[]
  readonly scouts: Scout[]
}

/** Follows a row's pattern from a candidate folder to the folders where files land now. */
export async function discoverClient(
  row: ClientRow,
  candidate: Candidate,
  world: DiscoveryWorld,
  current: string,
): Promise<Omit<Discovery, 'claimed'>> {
  const walk: Walk = { row, world, current, leaves: [], scouts: [] }
  const parts = row.files === '' ? [] : row.files.split('/')
  let base = candidate.path
  let there = await world.folders(base)
  if (there.kind === 'missing') {
    walk.scouts.push({ path: world.paths.dirname(base), name: world.paths.basename(base) })
    if (candidate.orElse === null) return { roots: [], scouts: walk.scouts }
    base = candidate.orElse
    there = await world.folders(base)
  }
  if (there.kind === 'no-access') walk.leaves.push({ path: base, depth: 0, root: base, month: null })
  else if (there.kind === 'listed') await follow(walk, base, parts, null, null)
  return { roots: gather(walk, base, candidate), scouts: walk.scouts.slice(0, mostScouts) }
}

async function follow(walk: Walk, folder: string, parts: readonly string[], root: string | null, month: string | null) {
  const { world, row } = walk
  const [part, ...rest] = parts
  if (part === undefined) {
    walk.leaves.push({ path: folder, depth: row.depth, root: root ?? folder, month })
    return
  }
  if (!part.startsWith('{')) {
    const child = world.paths.join(folder, part)
    const listing = await world.folders(child)
    if (listing.kind === 'listed') await follow(walk, child, rest, root, month)
    else if (listing.kind === 'missing') walk.scouts.push({ path: folder, name: part })
    else walk.leaves.push({ path: child, depth: row.depth, root: root ?? child, month })
    return
  }
  const listing = await world.folders(folder)
  if (listing.kind !== 'listed') return
  walk.scouts.push({ path: folder, name: null })
  const chosen = await choose(walk, part, listing.folders, folder)
  const here = part === '{account}' ? null : (root ?? folder)
  // Some versions put files beside the months; and an account without a month is a place that is watched already.
  if (part === '{month}' && rest.length === 0 && root === null)
    walk.leaves.push({ path: folder, depth: 0, root: here ?? folder, month: null })
  for (const name of chosen) {
    await follow(walk, world.paths.join(folder, name), rest, here, part === '{month}' ? name : month)
  }
}

async function choose({ row, world, current }: Walk, part: string, names: readonly string[], folder: string) {
  switch (part) {
    case '{month}':
      return newestMonths(names, current)
    case '{any}':
      return names
    case '{account}':
      return chooseAccounts(names, folder, row.account, world)
    default:
      throw new Error(`a client row has an unknown part: ${part}`)
  }
}

async function chooseAccounts(names: readonly string[], folder: string, rule: AccountRule, world: DiscoveryWorld) {
  switch (rule.kind) {
    case 'none':
      return names
    case 'named':
      return names.filter((name) => rule.name.test(name))
    case 'child': {
      const isAccount = await Promise.all(
        names.map(async (name) => {
          const listing = await world.folders(world.paths.join(folder, name))
          if (listing.kind !== 'listed') return listing.kind === 'no-access'
          return listing.folders.some((child) => rule.oneOf.some((mark) => mark.toLowerCase() === child.toLowerCase()))
        }),
      )
      return names.filter((_, i) => isAccount[i])
    }
    default:
      return assertNever(rule)
  }
}

function gather({ row, leaves, current }: Walk, base: string, { howFound }: Candidate): FoundRoot[] {
  const roots = new Map<string, Leaf[]>()
  for (const leaf of leaves) roots.set(leaf.root, [...(roots.get(leaf.root) ?? []), leaf])
  const { channel, client, certainty } = row
  return [...roots].map(([path, all]) => ({
    path,
    base,
    channel,
    client,
    howFound,
    certainty,
    reportsOnly: row.reportsOnly === true,
    leaves: newestOf(all, current),
  }))
}

/** Chats are quiet for years: the newest months of all of them together count, not of each. */
function newestOf(leaves: readonly Leaf[], current: string): readonly Leaf[] {
  const newest = new Set(
    newestMonths(
      leaves.flatMap(({ month }) => month ?? []),
      current,
    ),
  )
  return leaves.filter(({ month }) => month === null || newest.has(month))
}
