import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeDailyReport } from '../support/daily-report.ts'
import { plainTraces } from '../support/plain-traces.ts'
import { runAgent } from '../support/running-agent.ts'
import { lastingFolder } from '../support/temporary-folder.ts'

const reports = lastingFolder()
const password = '月子Pass-7731'
let locked: Buffer
let lockedClean: Buffer

beforeAll(async () => {
  const plain = join(reports, 'plain.xlsx')
  await writeDailyReport(plain, { rows: 60, seed: 51, format: 'xlsx' })
  locked = officeCrypto.encrypt(readFileSync(plain), { password })
  const book = new ExcelJS.Workbook()
  book.addWorksheet('领用').addRows([
    ['物品', '数量'],
    ['复印纸', 12],
    ['签字笔', 60],
  ])
  lockedClean = officeCrypto.encrypt(Buffer.from(await book.xlsx.writeBuffer()), { password })
  // Deriving Office's keys takes a hundred thousand rounds, and a busy machine takes its time over them.
}, 120_000)

async function meetEncrypted(content: Buffer) {
  const agent = await runAgent()
  const path = join(agent.folder, '加密.xlsx')
  writeFileSync(path, content)
  const { caseNumber, verdict } = await agent.event('file-judged')
  expect([verdict, agent.judged()[0]?.outcome]).toMatchObject(['warn', { kind: 'unscannable', reason: 'encrypted' }])
  return { agent, path, caseNumber }
}

describe('an encrypted file that the clerk has checked', { timeout: 120_000 }, () => {
  it('is judged anew as usual, and the password is left nowhere', async () => {
    const { agent, path, caseNumber } = await meetEncrypted(locked)
    expect(await agent.core.checkWithPassword(caseNumber, 'not this one')).toEqual({ kind: 'wrong-password' })
    expect(agent.judged()).toHaveLength(1)
    const answer = await agent.core.checkWithPassword(caseNumber, password)
    expect(answer).toMatchObject({
      kind: 'recorded',
      recorded: { event: { outcome: { kind: 'sensitive', people: 60 }, action: { kind: 'quarantined' } } },
    })
    expect(existsSync(path)).toBe(false)
    const taken = agent.judged()[1]?.caseNumber ?? ''
    expect(await agent.core.restore(taken)).toMatchObject({ kind: 'restored' })
    expect(readFileSync(path).equals(locked)).toBe(true)
    expect(plainTraces(agent.home, [password])).toEqual([])
  })

  it('is told to be clean where nothing is found', async () => {
    const { agent, path, caseNumber } = await meetEncrypted(lockedClean)
    expect(await agent.core.checkWithPassword(caseNumber, password)).toEqual({ kind: 'clean' })
    expect(await agent.event('card-answered')).toMatchObject({ caseNumber, answer: 'checked-clean' })
    expect(existsSync(path)).toBe(true)
    expect(agent.judged()).toHaveLength(1)
  })

  it('is said to be gone where it is, or where a link stands in its place', async () => {
    const { agent, path, caseNumber } = await meetEncrypted(locked)
    rmSync(path)
    expect(await agent.core.checkWithPassword(caseNumber, password)).toEqual({ kind: 'vanished' })
    symlinkSync(join(reports, 'plain.xlsx'), path)
    expect(await agent.core.checkWithPassword(caseNumber, password)).toEqual({ kind: 'vanished' })
    expect(await agent.core.checkWithPassword('999999', password)).toEqual({ kind: 'unknown-case' })
  })
})
