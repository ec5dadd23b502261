import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** Lays another's home, whose app has ended, with a keyring that the system opens no more: as after a reset of the Windows password. */
export function takeOverWithoutKeys(former: Place): (place: Place) => Promise<void> {
  return async ({ home }) => {
    await cp(former.home, home, { recursive: true, filter: (path) => !path.includes('Singleton') })
    const path = join(home, 'keyring.json')
    const file = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, unknown>>
    await writeFile(path, JSON.stringify({ ...file, sealedBy: 'safe-storage', secret: 'AAAA' }))
  }
}
