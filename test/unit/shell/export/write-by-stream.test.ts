import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeByStream } from '../../../../main/shell/export/write-by-stream.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('a file written by a stream', () => {
  it('is whole, and what was written is answered', async () => {
    const path = join(temporaryFolder(), 'a.txt')
    const written = await writeByStream(path, async (file) => {
      file.end('whole')
      await finished(file)
      return 5
    })
    expect([written, readFileSync(path, 'utf8')]).toEqual([5, 'whole'])
  })

  it('is for its user alone, and leaves what is being fetched under the same name', async () => {
    const path = join(temporaryFolder(), 'a.txt')
    writeFileSync(`${path}.part`, 'half of a download')
    await writeByStream(path, async (file) => {
      file.end('whole')
      await finished(file)
    })
    expect(readFileSync(`${path}.part`, 'utf8')).toBe('half of a download')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('that cannot be opened rejects, and ends nothing else', async () => {
    const path = join(temporaryFolder(), 'no', 'such', 'a.txt')
    await expect(writeByStream(path, () => Promise.resolve(0))).rejects.toThrow('ENOENT')
  })

  it('that fails half way leaves no half of it, and what stood there as it was', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'of last month')
    const writing = writeByStream(path, (file) => {
      file.write('half')
      return Promise.reject(new Error('made up'))
    })
    await expect(writing).rejects.toThrow('made up')
    expect(readFileSync(path, 'utf8')).toBe('of last month')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
