import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { placeholderSuffix } from '../../shared/domain/placeholder-name.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { patience, WatchedHome } from '../support/watched-home.ts'

it('hands on a new file once, with its channel, root and size', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'])
  await watcher.start()
  home.write('Downloads/日报.csv', 'x,y\r\n')
  const file = await home.handedOn('日报.csv')
  expect(file).toMatchObject({ kind: 'settled', channel: 'downloads', root: downloads, bytes: 5, atStart: false })
  await watcher.reconcile()
  await home.allHandedOn(downloads, watcher)
  expect(home.of('日报.csv')).toHaveLength(1)
})

it('hands on a whole workbook without a second sample, so that one that lives for a moment is met', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const made = home.at('made.xlsx')
  await writeDailyReport(made, { rows: 300, seed: 7, format: 'xlsx' })
  // With a pause of an hour only the shortcut can hand it on.
  const watcher = home.watcher(['downloads'], { timing: { settleMs: 3_600_000 } })
  await watcher.start()
  renameSync(made, join(downloads, 'short.xlsx'))
  expect(await home.handedOn('short.xlsx')).toMatchObject({ kind: 'settled', atStart: false })
})

it('waits for a workbook that a real process writes in pieces, and hands it on when its last byte is there', async () => {
  const home = new WatchedHome()
  home.folder('Downloads')
  const made = home.at('made.xlsx')
  await writeDailyReport(made, { rows: 2000, seed: 8, format: 'xlsx' })
  const bytes = await readFile(made)
  const watcher = home.watcher(['downloads'], { timing: { settleMs: 3_600_000 } })
  await watcher.start()
  const writer = `
    const fs = require('node:fs')
    const [from, to] = process.argv.slice(1)
    const bytes = fs.readFileSync(from), file = fs.openSync(to, 'w')
    let at = 0
    const step = () => {
      at += fs.writeSync(file, bytes, at, Math.min(9000, bytes.length - at))
      if (at < bytes.length) setTimeout(step, 30)
    }
    step()`
  const process_ = spawn(process.execPath, ['-e', writer, made, home.at('Downloads', 'slow.xlsx')])
  await once(process_, 'exit')
  await home.handedOn('slow.xlsx')
  expect(home.of('slow.xlsx')).toEqual([expect.objectContaining({ bytes: bytes.length })])
})

it('hands on a growing text in its last state', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'], { timing: { settleMs: 400 } })
  await watcher.start()
  for (let line = 0; line < 10; line++) {
    appendFileSync(join(downloads, 'grow.csv'), 'line\r\n')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await home.handedOn('grow.csv')
  await home.allHandedOn(downloads, watcher)
  expect(home.of('grow.csv').at(-1)).toMatchObject({ bytes: 60 })
})

it('leaves alone what is empty, unfinished, locked by Office, or our own', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'])
  await watcher.start()
  const names = ['~$a.xlsx', '.~a.xlsx', 'a.xlsx.crdownload', 'b.PART', 'c.tmp', 'desktop.ini', `1${placeholderSuffix}`]
  for (const name of names) home.write(`Downloads/${name}`)
  home.write('Downloads/empty.csv', '')
  await home.allHandedOn(downloads, watcher)
  expect(home.files).toHaveLength(1)

  appendFileSync(join(downloads, 'empty.csv'), 'now')
  renameSync(join(downloads, 'a.xlsx.crdownload'), join(downloads, 'a.xlsx'))
  await home.handedOn('empty.csv')
  await home.handedOn('a.xlsx')
})

it('meets a save of Excel under the name it keeps', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const report = home.at('Downloads', 'report.xlsx')
  await writeDailyReport(report, { rows: 3, seed: 1, format: 'xlsx' })
  const watcher = home.watcher(['downloads'], { timing: { unnamedSettleMs: 20_000 } })
  await watcher.start()
  await home.handedOn('report.xlsx')

  await writeDailyReport(home.at('beside.xlsx'), { rows: 4, seed: 2, format: 'xlsx' })
  writeFileSync(join(downloads, '3F2A91C0'), await readFile(home.at('beside.xlsx')))
  await rm(report)
  await rename(join(downloads, '3F2A91C0'), report)
  expect(await home.handedOn('report.xlsx', 2)).toMatchObject({ atStart: false })
  await home.allHandedOn(downloads, watcher)
  expect(home.of('3F2A91C0')).toHaveLength(0)
})

it('hands on a file without extension that stays', async () => {
  const home = new WatchedHome()
  home.folder('Downloads')
  const watcher = home.watcher(['downloads'])
  await watcher.start()
  home.write('Downloads/名单')
  await home.handedOn('名单')
})

it('hands on a changed file anew, also when size and time are those of before', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'])
  await watcher.start()
  const path = home.write('Downloads/a.csv', 'one')
  utimesSync(path, 1_700_000_000, 1_700_000_000)
  await home.handedOn('a.csv')

  const other = home.write('other.csv', 'two')
  utimesSync(other, 1_700_000_000, 1_700_000_000)
  renameSync(other, path)
  await home.handedOn('a.csv', 2)

  writeFileSync(path, 'three')
  await home.handedOn('a.csv', 3)
  await home.allHandedOn(downloads, watcher)
  expect(home.of('a.csv').at(-1)).toMatchObject({ bytes: 5 })
})

it('does not hand on again what was taken away and put back unchanged', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'])
  await watcher.start()
  const path = home.write('Downloads/held.csv')
  await home.handedOn('held.csv')
  renameSync(path, home.at('vault'))
  await home.allHandedOn(downloads, watcher)
  await watcher.reconcile()
  renameSync(home.at('vault'), path)
  await home.allHandedOn(downloads, watcher)
  expect(home.of('held.csv')).toHaveLength(1)
})

it('tells what lay there at start from what came later, and leaves out what an earlier run handed on', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  home.write('Downloads/old.csv')
  home.write('Downloads/seen.csv', 'seen')
  const asked: unknown[] = []
  const watcher = home.watcher(['downloads'], {
    alreadySeen: (path, bytes, modifiedMs) => {
      asked.push([path, bytes, modifiedMs])
      return path.endsWith('seen.csv')
    },
  })
  await watcher.start()
  home.write('Downloads/new.csv')
  expect(await home.handedOn('old.csv')).toMatchObject({ atStart: true })
  expect(await home.handedOn('new.csv')).toMatchObject({ atStart: false })
  expect(asked).toContainEqual([home.at('Downloads', 'seen.csv'), 4, expect.any(Number)])
  appendFileSync(home.at('Downloads', 'old.csv'), 'changed')
  expect(await home.handedOn('old.csv', 2)).toMatchObject({ atStart: false })
  await home.allHandedOn(downloads, watcher)
  expect(home.of('seen.csv')).toHaveLength(0)
})

it('hands on every one of thousands of files that come at once', async () => {
  const home = new WatchedHome()
  const own = home.folder('own')
  const watcher = home.watcher(['own-folder'], { ownFolders: [own], only: true })
  await watcher.start()
  for (let i = 0; i < 3000; i++) writeFileSync(join(own, `${i}.csv`), 'x')
  await vi.waitFor(() => {
    if (new Set(home.names()).size < 3000) throw new Error(`${new Set(home.names()).size} files`)
  }, patience)
  await home.allHandedOn(own, watcher)
  expect(home.files).toHaveLength(3001)
})

it('forgets a file that vanished before it settled', async () => {
  const home = new WatchedHome()
  const downloads = home.folder('Downloads')
  const watcher = home.watcher(['downloads'], { timing: { settleMs: 3_000 } })
  await watcher.start()
  home.write('Downloads/brief.csv')
  await vi.waitFor(() => {
    if (watcher.waiting() === 0) throw new Error('not seen yet')
  }, patience)
  rmSync(join(downloads, 'brief.csv'))
  await home.allHandedOn(downloads, watcher)
  expect(home.names()).not.toContain('brief.csv')
})
