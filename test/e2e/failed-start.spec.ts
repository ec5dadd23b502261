import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test, type Page } from '@playwright/test'
import { startTrayApp, type TrayApp } from '../support/tray/tray-app.ts'

const repository = resolve(import.meta.dirname, '../..')

let tray: TrayApp
let cleaning: (() => Promise<unknown>)[] = []

test.afterEach(async () => {
  await tray.close()
  for (const clean of cleaning.reverse()) await clean()
  cleaning = []
})

/** What the clerk sees who asks how it stands. */
async function status(): Promise<Page> {
  await tray.startAgain()
  const page = await tray.page('settings')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('有事需要留意')
  return page
}

/** The built app as it is installed, with another program in place of the one that reads files. */
async function installedWith(scanner: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'swaddle-installed-'))
  cleaning.push(() => rm(folder, { recursive: true, force: true }))
  await cp(join(repository, 'dist'), join(folder, 'dist'), { recursive: true })
  await cp(join(repository, 'package.json'), join(folder, 'package.json'))
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'))
  const path = join(folder, 'dist', 'scanner.js')
  if (scanner === null) await rm(path)
  else await writeFile(path, scanner)
  return folder
}

for (const [how, scanner] of [
  ['is not there', null],
  ['ends at once', 'process.exit(3)'],
] as const) {
  test(`a program for reading that ${how} is told instead of a false protection`, async () => {
    tray = await startTrayApp({ appFolder: await installedWith(scanner) })
    const page = await status()
    await expect(page.getByText('检查文件的程序启动不了')).toBeVisible()
    // What comes is told as unread, and never as clean.
    await writeFile(join(tray.place.wechat, '日报.csv'), '姓名,电话\n')
    await expect(page.getByText(/日报|\*.*csv/).first()).toBeVisible()
    await expect(page.getByText('未能检查').first()).toBeVisible()
  })
}

test('a home that another agent uses is told, and taken once that one has ended', async () => {
  let endOther = (): Promise<unknown> => Promise.resolve()
  tray = await startTrayApp({
    untilWatching: false,
    prepare: async ({ home, downloads }) => {
      const args = [join(repository, 'dist', 'cli.js'), 'watch', '--home', home, '--folder', downloads]
      const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(other, 'exit')
      endOther = () => {
        other.kill('SIGTERM')
        return ended
      }
      cleaning.push(() => endOther())
      await once(other.stdout, 'data')
    },
  })
  const page = await status()
  await expect(page.getByText('另一个襁褓正在使用同一份数据')).toBeVisible()
  await endOther()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('有事需要留意', { timeout: 40_000 })
  await expect(page.getByText('另一个襁褓正在使用同一份数据')).toBeHidden()
})

test('records of a newer version are told, and left as they are', async () => {
  tray = await startTrayApp({
    untilWatching: false,
    prepare: async ({ home }) => {
      await mkdir(home, { recursive: true })
      const db = new DatabaseSync(join(home, 'records.db'))
      db.exec('PRAGMA user_version = 9999')
      db.close()
    },
  })
  const page = await status()
  await expect(page.getByText('数据来自更新的版本')).toBeVisible()
  // Nothing is said of files and reports that nobody could read.
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
  await expect(page.getByText('记录只保存在本机')).toBeHidden()
})
