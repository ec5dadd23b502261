import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { createQuarantine } from '../../main/act/quarantine.ts'
import { recoverActs } from '../../main/act/recover.ts'
import { asOrdinaryUser } from '../support/as-ordinary-user.ts'
import { caseNumber, fileAndVault, settled } from '../support/file-and-vault.ts'
import { madeUpEvent } from '../support/made-up-event.ts'
import { reportToQuarantine } from '../support/report-to-quarantine.ts'

const { quarantineOne } = reportToQuarantine(61)

/** The vault as an ordinary user has it, who may move files into `held` and remove none of another's out of it: as if open elsewhere. */
function vaultThatKeeps() {
  const agent = fileAndVault()
  const held = dirname(agent.options.vault.heldPath(caseNumber))
  for (const path of [agent.folder, agent.home, join(agent.home, 'vault')]) chmodSync(path, 0o777)
  chmodSync(agent.path, 0o666)
  chmodSync(held, 0o1777)
  return {
    ...agent,
    letGo: (): void => {
      chmodSync(held, 0o777)
    },
  }
}

it('has a file in the vault alone where what was held could not be removed at once', async () => {
  if (process.geteuid?.() !== 0) return
  const { options, path, folder, sha256, letGo } = vaultThatKeeps()
  const before = settled(path)
  await asOrdinaryUser(async () => {
    const answer = await createQuarantine(options).hold({ file: before, caseNumber })
    if (answer.kind !== 'held') throw new Error(answer.kind)
    await answer.held.seal({ sha256, people: 60, draft: madeUpEvent() }).catch(() => undefined)
    await answer.held.giveBack().catch(() => undefined)
    await recoverActs(options)
  })
  letGo()
  expect(await recoverActs(options)).toMatchObject([{ kind: 'finished', action: { kind: 'quarantined' } }])
  expect(existsSync(path)).toBe(false)
  expect(existsSync(options.vault.heldPath(caseNumber))).toBe(false)
  expect(readdirSync(folder)).toHaveLength(1)
})

it('answers that a file is back although its copy in the vault cannot be removed yet', async () => {
  if (process.geteuid?.() !== 0) return
  const { agent, path, caseNumber: taken } = await quarantineOne()
  const vault = join(agent.home, 'vault')
  for (const way of [agent.folder, dirname(agent.home), agent.home, join(vault, 'held')]) chmodSync(way, 0o777)
  chmodSync(vault, 0o1777)
  chmodSync(join(vault, `${taken}.vault`), 0o644)
  await asOrdinaryUser(async () => {
    expect(await agent.core.restore(taken)).toMatchObject({ kind: 'restored', path })
  })
  expect(existsSync(path)).toBe(true)
  await agent.core.recover()
  expect(await agent.core.vaultEntries).toEqual([])
  expect(agent.core.records.journal.open()).toEqual([])
  expect(agent.recorded.filter(({ event }) => event.kind === 'file-restored')).toHaveLength(1)
})
