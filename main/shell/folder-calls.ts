import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { maskFolder } from '../agent/describe-file.ts'
import type { Core } from '../core/core.ts'
import type { WatchedFolder } from '../watch/watched-folder.ts'
import { testFolder } from '../watch/test-folder.ts'
import { channelIds } from '../../shared/domain/channel.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { foldersContract, WatchedFolderView } from '../../shared/ipc/folders-contract.ts'
import type { routesContract } from '../../shared/ipc/routes-contract.ts'
import { askForFolder } from './ask-for-file.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface FolderCallsOptions {
  readonly core: () => Core | null
  readonly userHome: string
}

type Calls = CallHandlers<keyof typeof foldersContract | keyof typeof routesContract>

/** The page 文件夹, and what the page 登记通道 asks beside the policy. Own folders change with the policy alone. */
export function folderCalls({ core, userHome }: FolderCallsOptions): Calls {
  return {
    'routes.today': () => {
      const opened = core()
      return opened === null ? refused('not-ready') : answered(opened.ledger.routesToday())
    },
    'folders.read': () => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const { folders } = opened.state()
      const { channels, ownFolders } = opened.policy.policy
      const has = new Set(folders.map(({ channel }) => channel))
      const wanted = channelIds.filter((id) => channels[id].watch && (id !== 'own-folder' || ownFolders.length > 0))
      return answered({
        folders: folders.map((folder) => folderView(folder, ownFolders, userHome)),
        nothingFound: wanted.filter((id) => !has.has(id)),
      })
    },
    'folders.test': async ({ id }) => {
      const folder = core()
        ?.state()
        .folders.find(({ path }) => idOf(path) === id)
      return folder === undefined ? refused('not-found') : answered(await testFolder(folder.path))
    },
    'folders.pick': async (_, { contentsId }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const path = await askForFolder(contentsId)
      if (path === null) return answered(null)
      const known = opened.state().folders.some((folder) => relative(folder.path, path) === '')
      return answered({ path, known, test: await testFolder(path) })
    },
  }
}

function folderView(folder: WatchedFolder, ownFolders: readonly string[], userHome: string): WatchedFolderView {
  const { path, ...rest } = folder
  const own = rest.channel === 'own-folder' ? ownFolders.find((each) => relative(each, path) === '') : undefined
  return { ...rest, id: idOf(path), folder: maskFolder(path, userHome), ownPath: own ?? null }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24)
}
