import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { asOrdinaryUser } from '../support/as-ordinary-user.ts'
import { patience, WatchedHome } from '../support/watched-home.ts'

it('tells of a folder that may not be read, and reads it as soon as it may', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const shut = home.folder('own', 'shut')
  home.write('own/shut/inside.csv')
  for (const path of [home.path, own]) chmodSync(path, 0o777)
  chmodSync(shut, 0o000)
  await asOrdinaryUser(async () => {
    const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true })
    await watcher.start()
    await home.becomes(own, 'watching', watcher)
    await home.becomes(shut, 'no-access', watcher)
    writeFileSync(join(own, 'open.csv'), 'x')
    await home.handedOn('open.csv')
    expect(home.of('inside.csv')).toHaveLength(0)
    asRoot(() => {
      chmodSync(shut, 0o777)
    })
    await home.handedOn('inside.csv')
    await vi.waitFor(() => {
      if (watcher.folders().some(({ state }) => state !== 'watching')) throw new Error('not readable yet')
    }, patience)

    asRoot(() => {
      chmodSync(own, 0o000)
    })
    await watcher.reconcile()
    await home.becomes(own, 'no-access', watcher)
    asRoot(() => {
      chmodSync(own, 0o777)
    })
    await home.becomes(own, 'watching', watcher)
    await watcher.close()
  })
})

it('records a file that may not be read as unread, never as nothing', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  for (const path of [home.path, own]) chmodSync(path, 0o777)
  chmodSync(home.write('own/secret.csv'), 0o000)
  await asOrdinaryUser(async () => {
    const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true, timing: { giveUpMs: 800 } })
    await watcher.start()
    expect(await home.handedOn('secret.csv')).toMatchObject({ kind: 'unsettled', reason: 'no-permission' })
    await watcher.reconcile()
    await home.allHandedOn(own, watcher)
    expect(home.of('secret.csv')).toHaveLength(1)
    asRoot(() => {
      chmodSync(join(own, 'secret.csv'), 0o644)
    })
    await watcher.reconcile()
    expect(await home.handedOn('secret.csv', 2)).toMatchObject({ kind: 'settled' })
    await watcher.close()
  })
})

function asRoot(work: () => void): void {
  const user = process.geteuid?.() ?? 0
  const switched = process.getuid?.() === 0
  if (switched) process.seteuid?.(0)
  work()
  if (switched) process.seteuid?.(user)
}
