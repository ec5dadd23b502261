import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folders of one made-up clerk: nothing of the real user is looked at. */
export interface Place {
  readonly root: string
  /** The agent's home. */
  readonly home: string
  readonly user: string
  /** A WeChat 4 file folder of this month: a transfer channel. */
  readonly wechat: string
  /** An at-rest channel. */
  readonly downloads: string
}

export async function makePlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'swaddle-e2e-'))
  const user = join(root, 'user')
  const now = new Date()
  const month = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}`
  const place = {
    root,
    home: join(root, 'home'),
    user,
    wechat: join(user, 'xwechat_files', 'wxid_example_0a1b', 'msg', 'file', month),
    downloads: join(user, 'Downloads'),
  }
  for (const folder of [place.home, place.wechat, place.downloads, join(user, 'Desktop'), join(user, 'Documents')]) {
    await mkdir(folder, { recursive: true })
  }
  return place
}
