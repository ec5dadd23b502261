import type { FileWorker } from '../../agent/file-worker.ts'
import type { Recorder } from '../../agent/ports.ts'
import { createInventoryStore } from '../../record/inventory-store.ts'
import type { Records } from '../../record/open-records.ts'
import { uuidV7 } from '../../record/uuid-v7.ts'
import { systemClock } from '../../system-clock.ts'
import type { CoreOptions } from '../core-options.ts'
import type { FolderWatch } from '../folder-watch.ts'
import { Inventory, type InventoryPorts } from './inventory.ts'

export interface InventoryStations extends Pick<InventoryPorts, 'handled'> {
  readonly worker: FileWorker
  readonly watch: FolderWatch
  readonly recorder: Recorder
}

/** The inventory over the stations of one core. */
export function openInventory(
  { home, keyring, knownFolders, onInventory }: CoreOptions,
  records: Records,
  { worker, watch, recorder, handled }: InventoryStations,
): Inventory {
  return new Inventory({
    store: createInventoryStore(records.db),
    key: keyring.journalKey,
    home,
    place: { pathKey: keyring.pathKey, userHome: knownFolders.home },
    seen: records.seenFiles,
    beside: (act) => worker.beside(act),
    idle: () => worker.settled(),
    places: () => watch.folders(),
    handled,
    record: (event) => {
      const timeMs = systemClock.now()
      recorder.record({ ...event, uid: uuidV7(timeMs), timeMs })
    },
    onChange: () => onInventory?.(),
  })
}
