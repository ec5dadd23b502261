import type { Core } from '../core/core.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { inventoryContract, SealedFile } from '../../shared/ipc/inventory-contract.ts'
import { askForFolder } from './ask-for-file.ts'
import { clerkNote } from './clerk-note.ts'
import type { CallHandlers } from './serve-ipc.ts'

/** The page 存量. Folders are chosen in a dialog of main's own: their paths never go to a page. */
export function inventoryCalls(core: () => Core | null): CallHandlers<keyof typeof inventoryContract> {
  return {
    'inventory.read': (query) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const { inventory, policy } = opened
      return answered({ ...inventory.list(query), scan: inventory.scan, simulation: isSimulation(policy) })
    },
    'inventory.scan': async ({ where }, { contentsId, administrator }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const folders = where === 'watched' ? watchedFolders(opened) : await chosenFolder(contentsId)
      if (folders.length === 0) return answered(false)
      return answered(opened.inventory.start(folders, ownWords(administrator.name)))
    },
    'inventory.cancel': () => {
      core()?.inventory.cancel()
      return answered(null)
    },
    'inventory.seal': async ({ ids, note }, { administrator }) => {
      const opened = core()
      if (opened === null || isSimulation(opened.policy)) return refused('not-ready')
      const by = ownWords(administrator.name)
      const sealed: SealedFile[] = []
      for (const id of ids) sealed.push({ id, outcome: await opened.inventory.seal(id, by, clerkNote(note)) })
      return answered(sealed)
    },
  }
}

function isSimulation({ policy }: Core['policy']): boolean {
  return policy.mode === 'simulation'
}

function watchedFolders(core: Core): readonly string[] {
  return core
    .state()
    .folders.filter(({ state }) => state === 'watching')
    .map(({ path }) => path)
}

async function chosenFolder(contentsId: number): Promise<readonly string[]> {
  const folder = await askForFolder(contentsId)
  return folder === null ? [] : [folder]
}
