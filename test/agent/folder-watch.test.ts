import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { FolderWatch } from '../../main/core/folder-watch.ts'
import { defaultPolicy, type Policy } from '../../shared/policy/schema.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import { knownFoldersIn } from '../support/known-folders-in.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { patience } from '../support/watched-home.ts'

/** Folders of a policy that a test changes. */
function watching() {
  const home = temporaryFolder()
  const files: SightedFile[] = []
  let policy: Policy = { ...defaultPolicy, ownFolders: [] }
  const watch = new FolderWatch({
    home,
    knownFolders: knownFoldersIn(temporaryFolder()),
    only: null,
    clock: { now: () => Date.now() },
    seen: { has: () => false, add: () => undefined },
    policy: () => policy,
    onFile: (file) => files.push(file),
    onChange: () => undefined,
  })
  onTestFinished(() => watch.close())
  const watchFolders = (...ownFolders: string[]): Promise<void> => {
    policy = { ...policy, ownFolders }
    return watch.follow()
  }
  return { watch, files, watchFolders }
}

it('hands each file on once where two policies come at once', async () => {
  const { watch, files, watchFolders } = watching()
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  await watch.start()
  await Promise.all([watchFolders(one), watchFolders(other)])
  expect(watch.folders().filter(({ channel }) => channel === 'own-folder')).toMatchObject([{ path: other }])
  writeFileSync(join(other, 'new.csv'), 'a,b\r\n1,2\r\n')
  await vi.waitFor(() => {
    expect(files).not.toHaveLength(0)
  }, patience)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(files).toHaveLength(1)
})

it('watches nothing any more where it is closed while another policy comes', async () => {
  const { watch, files, watchFolders } = watching()
  const own = temporaryFolder()
  await watch.start()
  await Promise.all([watchFolders(own), watch.close()])
  writeFileSync(join(own, 'new.csv'), 'a,b\r\n1,2\r\n')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(files).toEqual([])
})

it('takes a file that was arriving while another policy came for one that came, not for one that lay there', async () => {
  const { watch, files, watchFolders } = watching()
  const [own, other] = [temporaryFolder(), temporaryFolder()]
  await watch.start()
  await watchFolders(own)
  writeFileSync(join(other, 'old.csv'), 'a,b\r\n1,2\r\n')
  writeFileSync(join(own, 'new.csv'), 'a,b\r\n1,2\r\n')
  await new Promise((resolve) => setTimeout(resolve, 100))
  await watchFolders(own, other)
  await vi.waitFor(() => {
    expect(files).toHaveLength(2)
  }, patience)
  const { 'new.csv': came, 'old.csv': lay } = Object.fromEntries(files.map((file) => [basename(file.path), file]))
  expect(lay).toMatchObject({ atStart: true })
  expect(came).toMatchObject({ atStart: false })
})
