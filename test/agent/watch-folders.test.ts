import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { monthOf } from '../../main/watch/newest-months.ts'
import { WatchedHome } from '../support/watched-home.ts'

const thisMonth = monthOf(Date.now())

it('names the channel by the most specific root, and does not reach from one root into another', async () => {
  const home = new WatchedHome()
  const own = home.folder('Documents', 'project', 'out')
  const month = home.folder('Documents', 'xwechat_files', 'wxid_one_1a2b', 'msg', 'file', thisMonth)
  home.folder('Documents', 'xwechat_files', 'wxid_one_1a2b', 'db_storage')
  const watcher = home.watcher(['documents', 'wechat', 'own-folder'], { ownFolders: [own] })
  await watcher.start()
  home.write('Documents/plain.csv')
  home.write('Documents/project/inner.csv')
  home.write('Documents/xwechat_files/wxid_one_1a2b/db_storage/hidden.csv')
  writeFileSync(join(own, 'own.csv'), 'x')
  writeFileSync(join(month, 'sent.csv'), 'x')
  expect(await home.handedOn('plain.csv')).toMatchObject({ channel: 'documents' })
  expect(await home.handedOn('inner.csv')).toMatchObject({ channel: 'documents' })
  expect(await home.handedOn('own.csv')).toMatchObject({ channel: 'own-folder', root: own })
  expect(await home.handedOn('sent.csv')).toMatchObject({ channel: 'wechat' })
  await home.allHandedOn(month, watcher)
  expect(home.files).toHaveLength(5)
})

it('keeps out of the folders of a channel that is switched off', async () => {
  const home = new WatchedHome()
  const documents = home.folder('Documents')
  home.folder('Documents', 'xwechat_files', 'wxid_one_1a2b', 'msg', 'file', thisMonth)
  const watcher = home.watcher(['documents'])
  await watcher.start()
  home.write(`Documents/xwechat_files/wxid_one_1a2b/msg/file/${thisMonth}/sent.csv`)
  await home.allHandedOn(documents, watcher)
  expect(home.names()).not.toContain('sent.csv')
})

it('watches a client, an account and a month from when they appear', async () => {
  const home = new WatchedHome()
  home.folder('Documents')
  const watcher = home.watcher(['wechat'])
  await watcher.start()
  expect(watcher.folders()).toEqual([])

  const first = `Documents/xwechat_files/wxid_one_1a2b/msg/file`
  home.write(`${first}/2020-01/first.csv`)
  expect(await home.handedOn('first.csv')).toMatchObject({ channel: 'wechat', atStart: false })
  home.write(`${first}/${thisMonth}/second.csv`)
  expect(await home.handedOn('second.csv')).toMatchObject({ atStart: false })
  home.write(`Documents/xwechat_files/plain-name/msg/file/${thisMonth}/third.csv`)
  expect(await home.handedOn('third.csv')).toMatchObject({ atStart: false })
  expect(watcher.folders().map(({ path, state, client }) => ({ path, state, client }))).toEqual([
    { path: home.at(first), state: 'watching', client: 'wechat-4' },
    { path: home.at('Documents/xwechat_files/plain-name/msg/file'), state: 'watching', client: 'wechat-4' },
  ])
})

it('watches only the newest months of a long history', async () => {
  const home = new WatchedHome()
  const files = 'Documents/WXWork/1688850000000001/Cache/File'
  for (const month of ['2024-11', '2024-12', '2025-01']) home.write(`${files}/${month}/lay-${month}.csv`)
  const watcher = home.watcher(['wework'])
  await watcher.start()
  await home.handedOn('lay-2025-01.csv')
  await home.handedOn('lay-2024-12.csv')
  home.write(`${files}/2024-11/late.csv`)
  await home.allHandedOn(home.at(files, '2025-01'), watcher)
  expect(home.names()).toHaveLength(3)
  expect(home.files.filter(({ atStart }) => atStart)).toHaveLength(2)
})

it('follows a root that the client moved, and takes the history copied there for history', async () => {
  const home = new WatchedHome()
  const before = 'Documents/xwechat_files/wxid_one_1a2b/msg/file'
  home.write(`${before}/${thisMonth}/old.csv`)
  const watcher = home.watcher(['wechat'])
  await watcher.start()
  await home.handedOn('old.csv')

  const copied = home.write(`大盘/xwechat_files/wxid_one_1a2b/msg/file/${thisMonth}/copied.csv`)
  utimesSync(copied, 1_700_000_000, 1_700_000_000)
  home.write('AppData/Roaming/Tencent/xwechat/config/0a1b.ini', Buffer.from(home.at('大盘'), 'utf16le'))
  await watcher.rediscover()
  expect(await home.handedOn('copied.csv')).toMatchObject({ atStart: true })
  home.write(`大盘/xwechat_files/wxid_one_1a2b/msg/file/${thisMonth}/sent.csv`)
  expect(await home.handedOn('sent.csv')).toMatchObject({ atStart: false, channel: 'wechat' })
  const moved = watcher.folders().find(({ path }) => path.startsWith(home.at('大盘')))
  expect(moved).toMatchObject({ state: 'watching', howFound: 'configuration' })
})

it('tells that a folder is missing, and picks it up when it appears, goes and comes again', async () => {
  const home = new WatchedHome()
  const own = home.at('far', 'own')
  const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true })
  await watcher.start()
  await home.becomes(own, 'missing', watcher)

  home.write('far/own/one.csv')
  expect(await home.handedOn('one.csv')).toMatchObject({ channel: 'own-folder', atStart: false })
  rmSync(home.at('far'), { recursive: true })
  await home.becomes(own, 'missing', watcher)
  home.write('far/own/sub/two.csv')
  expect(await home.handedOn('two.csv')).toMatchObject({ atStart: false })
  await home.becomes(own, 'watching', watcher)
  expect(home.changes.map(({ state }) => state)).toEqual(['missing', 'watching', 'missing', 'watching'])
})

it('hears a folder that was replaced by another of its name', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true })
  await watcher.start()
  mkdirSync(home.at('next'))
  renameSync(own, home.at('gone'))
  renameSync(home.at('next'), own)
  await home.allHandedOn(own, watcher)
  home.write('own/again.csv')
  await home.handedOn('again.csv')
  home.write('gone/elsewhere.csv')
  await home.allHandedOn(own, watcher)
  expect(home.names()).not.toContain('elsewhere.csv')
})

it('takes a folder that is moved in with all its files', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  home.write('beside/deep/er/a.csv')
  home.write('beside/b.csv')
  const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true })
  await watcher.start()
  renameSync(home.at('beside'), join(own, 'beside'))
  expect(await home.handedOn('a.csv')).toMatchObject({ atStart: false })
  await home.handedOn('b.csv')
  home.write('own/beside/deep/er/c.csv')
  await home.handedOn('c.csv')
})

it('never enters the agent’s own folder, and follows no link', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const vault = home.folder('own', 'vault')
  home.write('elsewhere/linked.csv')
  symlinkSync(home.at('elsewhere'), join(own, 'link'))
  const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true, ignoredFolders: [vault] })
  await watcher.start()
  home.write('own/vault/kept.csv')
  home.write('elsewhere/linked-too.csv')
  await home.allHandedOn(own, watcher)
  expect(home.files).toHaveLength(1)
})
