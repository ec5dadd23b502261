import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { findKnownFolders } from '../../../main/watch/find-known-folders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('finds the folders of a Chinese desktop by its own settings, and has names for those not set', async () => {
  const home = temporaryFolder()
  vi.stubEnv('HOME', home)
  mkdirSync(join(home, '.config'))
  const settings = 'XDG_DOWNLOAD_DIR="$HOME/下载"\nXDG_DOCUMENTS_DIR="/data/文档"\nXDG_DESKTOP_DIR="relative"\n'
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), settings)
  expect(await findKnownFolders()).toMatchObject({
    home,
    downloads: join(home, '下载'),
    documents: '/data/文档',
    desktop: join(home, 'Desktop'),
  })
})

it('does not take the whole home for a folder that somebody has not got', async () => {
  const home = temporaryFolder()
  vi.stubEnv('HOME', home)
  mkdirSync(join(home, '.config'))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/"\nXDG_DESKTOP_DIR="$HOME"\n')
  expect(await findKnownFolders()).toMatchObject({
    downloads: join(home, 'Downloads'),
    desktop: join(home, 'Desktop'),
  })
})
