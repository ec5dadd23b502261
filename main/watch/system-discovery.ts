import { readFile, stat } from 'node:fs/promises'
import paths from 'node:path'
import type { DiscoveryWorld } from './discovery-world.ts'
import { listDrives } from './list-drives.ts'
import { readFolder } from './read-folder.ts'
import { readRegistryValue } from './read-registry-value.ts'
import { createRemovableDrives } from './removable-drives.ts'

/** The real computer, as discovery sees it. */
export function createSystemDiscovery(): DiscoveryWorld {
  return {
    paths,
    folders: readFolder,
    readSmall,
    registryValue: readRegistryValue,
    drives: listDrives,
    removableDrives: createRemovableDrives(),
  }
}

async function readSmall(path: string, mostBytes: number): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path)
    return size > mostBytes ? null : await readFile(path)
  } catch {
    return null
  }
}
