import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { probeOpen } from '../../../main/watch/probe-open.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('says whether a file can be opened', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const [free, shut] = [join(folder, 'free.csv'), join(folder, 'shut.csv')]
  writeFileSync(free, 'x')
  writeFileSync(shut, 'x', { mode: 0o000 })
  const [ofFree, ofShut, ofNone] = await asOrdinaryUser(() =>
    Promise.all([free, shut, join(folder, 'none.csv')].map((path) => probeOpen(path))),
  )
  expect([ofFree, ofShut, ofNone]).toEqual(['free', 'no-permission', 'gone'])
  expect(await probeOpen(join(free, 'below a file'))).toBe('gone')
})
