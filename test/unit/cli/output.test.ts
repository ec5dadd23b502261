import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { collectCommand } from '../../../main/cli/collect.ts'
import type { Command } from '../../../main/cli/command.ts'
import { eventsCommand } from '../../../main/cli/events.ts'
import { quarantineCommand } from '../../../main/cli/quarantine.ts'
import { scanCommand } from '../../../main/cli/scan.ts'
import { verifyCommand } from '../../../main/cli/verify.ts'
import { watchCommand } from '../../../main/cli/watch.ts'
import { openRecordsToRead } from '../../../main/record/open-records.ts'
import { listEvents } from '../../../main/record/list-events.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const cli = join(import.meta.dirname, '../../../main/cli.ts')

function start(args: readonly string[], stdout: 'pipe' | number) {
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args], { stdio: ['ignore', stdout, 'pipe'] })
}

it('an answer that could not be written is no success', async () => {
  const child = start(['policy', 'default'], openSync('/dev/full', 'w'))
  let said = ''
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  expect(await once(child, 'close')).toEqual([2, null])
  expect(said).toBe('swaddle: what was to be told could not be written (ENOSPC)\n')
})

it('an agent whose lines nobody reads any more ends in order', { timeout: 60_000 }, async () => {
  const [home, folder] = [temporaryFolder(), temporaryFolder()]
  const child = start(['watch', '--home', home, '--folder', folder], 'pipe')
  await once(child.stdout ?? child, 'data')
  child.stdout?.destroy()
  // The next event is written to nobody.
  rmdirSync(folder)
  expect(await once(child, 'exit')).toEqual([0, null])
  const records = openRecordsToRead(home)
  if (records.kind !== 'opened') throw new Error(records.kind)
  const changes = listEvents(records.db).flatMap(({ event }) => (event.kind === 'agent-changed' ? [event.change] : []))
  records.db.close()
  expect(changes.at(-1)).toBe('stopped')
})

it.each([collectCommand, eventsCommand, verifyCommand, watchCommand])(
  'a word that is no option is a wrong call',
  async (command) => {
    const io = { out: () => undefined, err: () => undefined, stop: AbortSignal.abort() }
    const call = async (): Promise<number> => command.run(['--home', temporaryFolder(), 'typo'], io)
    await expect(call()).rejects.toThrow('"typo" is not an option')
  },
)

it.each<readonly [Command, readonly string[], string]>([
  [watchCommand, ['--folder', ''], '--folder is empty'],
  [watchCommand, ['--folder', 'a', '--folder='], '--folder is empty'],
  [watchCommand, ['--policy', ''], '--policy is empty'],
  [quarantineCommand, ['restore', '1', '--to', ''], '--to is empty'],
  [collectCommand, ['--port', '0', '--token', ''], '--token is empty'],
  [scanCommand, [''], 'a word is empty'],
])(
  'what a script left empty is a wrong call, and never the folder that it was called in',
  async (command, args, why) => {
    const io = { out: () => undefined, err: () => undefined, stop: AbortSignal.abort() }
    const home = command === scanCommand ? [] : ['--home', temporaryFolder()]
    const call = async (): Promise<number> => command.run([...args, ...home], io)
    await expect(call()).rejects.toThrow(why)
  },
)

it('says of a file given as a folder that it is none, and goes on', async () => {
  const [home, folder] = [temporaryFolder(), temporaryFolder()]
  const file = join(folder, 'a.xlsx')
  writeFileSync(file, '')
  let said = ''
  const io = { out: () => undefined, err: (text: string) => (said += text), stop: AbortSignal.abort() }
  expect(await watchCommand.run(['--home', home, '--folder', file], io)).toBe(0)
  expect(said).toBe(`swaddle: ${file} is no folder yet; it will be watched once it is\n`)
})
