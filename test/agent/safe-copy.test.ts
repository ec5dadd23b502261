import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventWords } from '../../shared/words/event-words.ts'
import { wordsIn } from '../../shared/words/words-in.ts'
import { unpackedText } from '../support/copy-of.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { reportRows } from '../support/report-rows.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'

function namesAndPhones(rows: number, seed: number): string[] {
  return [...reportRows(rows, seed)].flatMap((row) => [String(row[4]), String(row[6])])
}

test('a quarantined report stays in the vault, and its safe copy lies in its old place with an event', async () => {
  const agent = await runAgent()
  await writeDailyReport(join(agent.folder, '分娩日报.xlsx'), { rows: 60, seed: 21, format: 'xlsx' })
  const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  const copy = await agent.core.makeSafeCopy(caseNumber)
  expect(copy).toMatchObject({ kind: 'made', path: join(agent.folder, '分娩日报（脱敏）.xlsx') })
  const text = await unpackedText(readFileSync(join(agent.folder, '分娩日报（脱敏）.xlsx')))
  expect(namesAndPhones(60, 21).filter((value) => text.includes(value))).toEqual([])
  const event = await agent.event('safe-copy-made')
  expect(event).toMatchObject({
    caseNumber,
    manner: 'masked',
    file: { name: '分娩日报（脱敏）.xlsx', extension: 'xlsx' },
  })
  expect(eventWords(event, wordsIn('zh-CN').t)).toMatch(/^已做脱敏副本，遮住 \d+ 格，检查无误$/u)
  const posted = agent.recorded.flatMap((recorded) =>
    recorded.event.kind === 'safe-copy-made' ? [agent.core.asPosted(recorded)] : [],
  )
  expect(posted).toMatchObject([{ action_id: 4, disposition_id: 11, class_uid: 2006, is_alert: false }])
  expect(await agent.core.vaultEntries).toMatchObject([{ kind: 'whole', caseNumber }])
  expect(readdirSync(join(agent.home, 'vault', 'held'))).toEqual([])
})

test('a second copy of a file in its place gets a number, and both pass the watch', async () => {
  const agent = await runAgent({ policy: { channels: { 'own-folder': { quarantineFrom: null } } } })
  const path = join(agent.folder, '分娩日报.csv')
  await writeDailyReport(path, { rows: 5, seed: 22, format: 'csv' })
  const { caseNumber } = await agent.event('file-judged')
  expect(await agent.core.makeSafeCopy(caseNumber, 'reconciliation')).toMatchObject({
    kind: 'made',
    path: join(agent.folder, '分娩日报（对账版）.xlsx'),
  })
  expect(await agent.core.makeSafeCopy(caseNumber, 'reconciliation')).toMatchObject({
    kind: 'made',
    path: join(agent.folder, '分娩日报（对账版） (1).xlsx'),
  })
  await expect
    .poll(() => agent.handled.filter(({ handled }) => handled.kind === 'passed').length, { timeout: 20_000 })
    .toBe(2)
  expect(existsSync(path)).toBe(true)
  expect(agent.judged()).toHaveLength(1)
})

test('a case that nobody knows any more has no copy, and an opened file that a kill left is taken away', async () => {
  const first = await runAgent()
  expect(await first.core.makeSafeCopy('000099')).toEqual({ kind: 'no-such-case' })
  await stopAgent(first)
  const left = join(first.home, 'vault', 'held', '000007.copying')
  writeFileSync(left, 'made up')
  await runAgent({ home: first.home })
  expect(existsSync(left)).toBe(false)
})

test('two copies of one quarantined report that are asked for at once are both made', async () => {
  const agent = await runAgent()
  await writeDailyReport(join(agent.folder, '分娩日报.xlsx'), { rows: 60, seed: 22, format: 'xlsx' })
  const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  const copies = await Promise.all([
    agent.core.makeSafeCopy(caseNumber),
    agent.core.makeSafeCopy(caseNumber, 'reconciliation'),
    agent.core.makeSafeCopy(caseNumber),
  ])
  expect(copies.map(({ kind }) => kind)).toEqual(['made', 'made', 'made'])
  expect(readdirSync(join(agent.home, 'vault', 'held'))).toEqual([])
})

test('a copy that is being made when the agent stops leaves nothing behind', async () => {
  const agent = await runAgent()
  await writeDailyReport(join(agent.folder, '分娩日报.xlsx'), { rows: 3000, seed: 24, format: 'xlsx' })
  const { caseNumber } = await agent.event('file-judged', ({ action }) => action.kind === 'quarantined')
  let copying: Promise<unknown> = Promise.resolve()
  await new Promise<void>((begun) => {
    copying = agent.core.makeSafeCopy(caseNumber, 'masked', {
      onStep: () => {
        begun()
      },
    })
  })
  await stopAgent(agent)
  // As they are in the moment in which the program ends.
  expect(readdirSync(join(agent.home, 'vault', 'held'))).toEqual([])
  expect(readdirSync(agent.folder).filter((name) => name.endsWith('.swaddle'))).toEqual([])
  expect(await copying).toMatchObject({ kind: 'refused', why: 'cancelled' })
})
