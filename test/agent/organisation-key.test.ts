import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ledgerCommand } from '../../main/cli/ledger.ts'
import type { ExportedPerson } from '../../main/record/ledger/export-people.ts'
import { writeDailyReport } from '../support/daily-report.ts'
import { runAgent, stopAgent } from '../support/running-agent.ts'
import { lastingFolder, temporaryFolder } from '../support/temporary-folder.ts'

const folder = lastingFolder()
const [workbook, text] = [join(folder, 'report.xlsx'), join(folder, 'report.csv')]
const key = 'ab'.repeat(32)

beforeAll(async () => {
  // The same ten families, as a workbook and as text.
  await writeDailyReport(workbook, { rows: 10, seed: 71, format: 'xlsx' })
  await writeDailyReport(text, { rows: 10, seed: 71, format: 'csv' })
})

/** A PC under that policy which sees one report, and its home. */
async function pcThatSees(report: string, organisationKey: string | null, home?: string) {
  const agent = await runAgent({ policy: { organisationKey }, ...(home === undefined ? {} : { home }) })
  copyFileSync(report, join(agent.folder, report === workbook ? '日报.xlsx' : '名单.csv'))
  await agent.event('file-judged')
  await agent.core.idle()
  const { held, sent } = await agent.core.ledger.distinct('lifetime')
  await stopAgent(agent)
  return { home: agent.home, held, sent }
}

async function exported(home: string, organisationKey: string | null): Promise<readonly ExportedPerson[]> {
  const policy = join(temporaryFolder(), 'policy.json')
  writeFileSync(policy, JSON.stringify({ organisationKey }))
  let out = ''
  const io = {
    out: (line: string) => {
      out += line
    },
    err: () => undefined,
    stop: new AbortController().signal,
  }
  await ledgerCommand.run(['--home', home, '--policy', policy], io)
  const lines = out.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as ExportedPerson)
}

function digestsOf(people: readonly ExportedPerson[]): Set<string> {
  return new Set(people.flatMap(({ identifiers }) => identifiers.map(({ kind, digest }) => `${kind} ${digest}`)))
}

describe('an organisation’s key', () => {
  it('lets the centre join the people of two PCs, and shows none of them', async () => {
    const [one, two] = [await pcThatSees(workbook, key), await pcThatSees(text, key)]
    const [first, second] = [await exported(one.home, key), await exported(two.home, key)]
    expect(first).toHaveLength(10)
    expect(first[0]).toMatchObject({ held: 0, unregistered: 1, registered: 0 })
    const shared = second.filter(({ identifiers }) =>
      identifiers.some(({ kind, digest }) => digestsOf(first).has(`${kind} ${digest}`)),
    )
    expect(shared).toHaveLength(10)
    const phones = [...readFileSync(text, 'utf8').matchAll(/1[3-9]\d{9}/g)].map(([phone]) => phone)
    expect(phones.length).toBeGreaterThan(0)
    for (const phone of phones) expect(JSON.stringify(first)).not.toContain(phone)
  })

  it('tells nothing to whoever has another one', async () => {
    const [one, two] = [await pcThatSees(workbook, key), await pcThatSees(text, 'cd'.repeat(32))]
    const theirs = digestsOf(await exported(two.home, 'cd'.repeat(32)))
    expect([...digestsOf(await exported(one.home, key))].filter((digest) => theirs.has(digest))).toEqual([])
    expect(await exported(one.home, 'cd'.repeat(32))).toEqual([])
  })

  it('is needed: digests of one PC alone are not given out', async () => {
    const { home } = await pcThatSees(workbook, null)
    await expect(exported(home, null)).rejects.toThrow('organisationKey')
  })

  it('that comes later counts people anew, and never one twice', async () => {
    const { home, sent } = await pcThatSees(workbook, null)
    expect(sent).toBe(10)
    expect(await pcThatSees(text, key, home)).toMatchObject({ sent: 10 })
    expect(await exported(home, key)).toHaveLength(10)
  })
})
