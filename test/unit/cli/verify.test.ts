import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verifyCommand } from '../../../main/cli/verify.ts'
import { openKeyring, plainSealer } from '../../../main/keys/keyring.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function run(home: string) {
  const out: string[] = []
  const io = { out: (text: string) => out.push(text), err: () => undefined, stop: new AbortController().signal }
  return { out, exit: () => verifyCommand.run(['--home', home], io) }
}

it('does not call the chain of a folder whole that is no home, and leaves nothing in it', () => {
  const folder = temporaryFolder()
  expect(() => run(folder).exit()).toThrow(`no agent has worked in ${folder}`)
  expect(() => run(join(folder, 'none')).exit()).toThrow('there is no home at')
  expect(readdirSync(folder)).toEqual([])
})

it('does not call a chain whole whose records are gone', async () => {
  const home = temporaryFolder()
  openKeyring(home, plainSealer)
  const { out, exit } = run(home)
  expect(await exit()).toBe(1)
  expect(out).toEqual([`there are no records in ${home}\n`])
})
