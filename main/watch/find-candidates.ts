import { assertNever } from '../../shared/domain/assert-never.ts'
import type { ClientRow, ParentSource } from './client-row.ts'
import { decodePathText } from './decode-path-text.ts'
import type { DiscoveryWorld } from './discovery-world.ts'
import type { KnownFolders } from './known-folders.ts'

/** How a folder was found: shown to the administrator, and what tells a moved root from the usual place. */
export type HowFound =
  'usual-place' | 'drive' | 'registry' | 'configuration' | 'known-folder' | 'policy' | 'removable' | 'browser'

/** A folder that may be a client's own. */
export interface Candidate {
  readonly path: string
  /** A configured path may be the client's folder itself, under any name: taken where `path` is not there. */
  readonly orElse: string | null
  readonly howFound: HowFound
}

/** WeChat's own limit for a path file is far lower; anything larger is another kind of file. */
const mostBytes = 4096

/** Every folder in which this client may keep its files, configured places first; none is checked to exist. */
export async function findCandidates(row: ClientRow, known: KnownFolders, world: DiscoveryWorld): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (const source of row.parents) {
    const howFound = howOf(source)
    const configured = howFound === 'registry' || howFound === 'configuration'
    for (const parent of await parentsOf(source, known, world)) {
      const path = world.paths.join(parent, ...row.folder.split('/'))
      found.push({ path, orElse: configured ? parent : null, howFound })
    }
  }
  const seen = new Set<string>()
  return found.filter(({ path }) => !seen.has(path) && seen.add(path))
}

function howOf(source: ParentSource): HowFound {
  switch (source.kind) {
    case 'known':
      return 'usual-place'
    case 'drives':
      return 'drive'
    case 'registry':
      return 'registry'
    case 'path-file':
    case 'path-files':
    case 'ini-key':
      return 'configuration'
    default:
      return assertNever(source)
  }
}

async function parentsOf(source: ParentSource, known: KnownFolders, world: DiscoveryWorld): Promise<readonly string[]> {
  const at = (folder: keyof KnownFolders, path: string): string => world.paths.join(known[folder], ...path.split('/'))
  switch (source.kind) {
    case 'known':
      return [at(source.folder, source.below ?? '')]
    case 'drives':
      return world.drives()
    case 'registry':
      return asPaths(await world.registryValue(source.key, source.value), known, world)
    case 'path-file':
      return pathsInFile(at(source.folder, source.path), known, world)
    case 'path-files': {
      const folder = at(source.folder, source.path)
      const listing = await world.folders(folder)
      if (listing.kind !== 'listed') return []
      const names = listing.files.filter((name) => name.toLowerCase().endsWith(source.ending))
      return (await Promise.all(names.map((name) => pathsInFile(world.paths.join(folder, name), known, world)))).flat()
    }
    case 'ini-key': {
      const bytes = await world.readSmall(at(source.folder, source.path), mostBytes)
      if (bytes === null) return []
      const values = iniValues(decodePathText(bytes))
      if (values.get(source.whenKey.toLowerCase()) !== source.when) return []
      return asPaths(values.get(source.key.toLowerCase()) ?? null, known, world)
    }
    default:
      return assertNever(source)
  }
}

async function pathsInFile(path: string, known: KnownFolders, world: DiscoveryWorld): Promise<readonly string[]> {
  const bytes = await world.readSmall(path, mostBytes)
  return bytes === null ? [] : asPaths(decodePathText(bytes), known, world)
}

/** `MyDocument:` and what follows it lie in the documents folder; anything that is no whole path is refused. */
function asPaths(text: string | null, known: KnownFolders, world: DiscoveryWorld): readonly string[] {
  const path = (text ?? '').trim().replace(/^"(.*)"$/, '$1')
  const inDocuments = /^MyDocument:[\\/]*(.*)$/i.exec(path)
  if (inDocuments !== null) return [world.paths.join(known.documents, inDocuments[1] ?? '')]
  if (path.length > 1024 || /[\r\n]/.test(path) || !world.paths.isAbsolute(path)) return []
  return [world.paths.resolve(path)]
}

function iniValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const equals = line.indexOf('=')
    if (equals > 0) values.set(line.slice(0, equals).trim().toLowerCase(), line.slice(equals + 1).trim())
  }
  return values
}
