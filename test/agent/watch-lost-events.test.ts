import { rmSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { openFolderEvents } from '../../main/watch/folder-events.ts'
import { createSystemDiscovery } from '../../main/watch/system-discovery.ts'
import { patience, WatchedHome } from '../support/watched-home.ts'

it('finds by passing over what no event told', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  // Events that get lost, as on a network drive or after sleep: they are opened and never come.
  const watcher = home.watcher(['own-folder'], {
    ownFolders: [own],
    only: true,
    openFolderEvents: () => Promise.resolve({ live: true, close: () => Promise.resolve() }),
  })
  await watcher.start()
  home.write('own/missed.csv')
  home.write('own/sub/missed-too.csv')
  await watcher.reconcile()
  expect(await home.handedOn('missed.csv')).toMatchObject({ atStart: false })
  await home.handedOn('missed-too.csv')
})

it('says so when the system gives no more watches, and polls', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const watcher = home.watcher(['own-folder'], {
    ownFolders: [own],
    only: true,
    timing: { pollMs: 50 },
    openFolderEvents: async (folder, onEvent) => {
      const events = await openFolderEvents(folder, onEvent)
      await events.close()
      return { live: false, close: () => Promise.resolve() }
    },
  })
  await watcher.start()
  expect(watcher.folders()).toMatchObject([{ path: own, state: 'watching', by: 'polling' }])
  home.write('own/found.csv')
  expect(await home.handedOn('found.csv')).toMatchObject({ atStart: false })
})

it('goes on searching after a search that failed', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const world = createSystemDiscovery()
  let started = false
  let failures = 0
  const watcher = home.watcher(['own-folder', 'removable'], {
    ownFolders: [own],
    timing: { rediscoverMs: 50 },
    world: {
      ...world,
      removableDrives: () => {
        if (!started || failures > 2) return world.removableDrives()
        failures++
        return Promise.reject(new Error('no'))
      },
    },
  })
  await watcher.start()
  started = true
  await vi.waitFor(() => {
    expect(failures).toBe(3)
  }, patience)
  rmSync(own, { recursive: true })
  await home.becomes(own, 'missing', watcher)
  home.folder('own')
  await home.becomes(own, 'watching', watcher)
})
