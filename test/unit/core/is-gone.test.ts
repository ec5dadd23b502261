import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isGone } from '../../../main/core/inventory/is-gone.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('tells a file that was deleted from one that is there', async () => {
  const path = join(temporaryFolder(), 'a.csv')
  expect(await isGone(path)).toBe(true)
  expect(await isGone(join(path, 'below'))).toBe(true)
  writeFileSync(path, '')
  expect(await isGone(path)).toBe(false)
  expect(await isGone(join(path, 'below'))).toBe(true)
})

it('does not call gone what merely cannot be looked at', async () => {
  await asOrdinaryUser(async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.csv'), '')
    chmodSync(folder, 0)
    expect(await isGone(join(folder, 'a.csv'))).toBe(false)
    chmodSync(folder, 0o700)
  })
})
