import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { makeOnce } from '../../../scripts/electron-runtime/make-once.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let parent = ''
beforeEach(() => {
  parent = temporaryFolder()
})

function fillWith(text: string): (folder: string) => Promise<void> {
  return (folder) => {
    writeFileSync(join(folder, 'made'), text)
    return Promise.resolve()
  }
}

test('makes the folder, and only once', async () => {
  const folder = await makeOnce(parent, 'thing', fillWith('first'))
  expect(await makeOnce(parent, 'thing', fillWith('second'))).toBe(folder)
  expect(readFileSync(join(folder, 'made'), 'utf8')).toBe('first')
  expect(readdirSync(parent)).toEqual(['thing'])
})

test('leaves nothing when filling fails', async () => {
  const failing = makeOnce(parent, 'thing', (folder) => {
    writeFileSync(join(folder, 'half'), '')
    return Promise.reject(new Error('the network is gone'))
  })
  await expect(failing).rejects.toThrow('the network is gone')
  expect(readdirSync(parent)).toEqual([])
})

test('two at once end with one whole folder', async () => {
  const both = await Promise.all([makeOnce(parent, 'thing', fillWith('a')), makeOnce(parent, 'thing', fillWith('b'))])
  expect(both[0]).toBe(both[1])
  expect(readFileSync(join(both[0], 'made'), 'utf8')).toMatch(/^[ab]$/)
  expect(readdirSync(parent)).toEqual(['thing'])
})

test('clears up after a set-up that was killed, and leaves a living one alone', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version'])
  const abandoned = join(parent, `.making-thing-${dead}-abc`)
  const living = join(parent, `.making-thing-${process.pid}-abc`)
  mkdirSync(abandoned)
  mkdirSync(living)
  await makeOnce(parent, 'thing', fillWith('x'))
  expect(existsSync(abandoned)).toBe(false)
  expect(existsSync(living)).toBe(true)
})
