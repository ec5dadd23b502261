import { peopleKeyId } from '../keys/people-key.ts'
import { createSecretBox } from '../keys/secret-box.ts'
import { exportPeople } from '../record/ledger/export-people.ts'
import { openPolicyStore } from '../settings/policy-store.ts'
import { writeConf } from '../settings/settings-file.ts'
import { parseOptions, required } from './arguments.ts'
import { CommandError, exitCodes, type Command } from './command.ts'
import { agentHome, homeKeys } from './home.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { readRecords } from './read-records.ts'

export const ledgerCommand: Command = {
  name: 'ledger',
  summary: "print this PC's people as digests under the organisation's key, for the centre to join",
  help: `Usage: ledger --home DIR [--policy FILE]

  --home DIR      a home whose policy has an organisationKey; works while an agent runs
  --policy FILE   holds the organisationKey; a home that the tray app sealed is read only so

Prints one JSON line for each person: {"identifiers":[{"kind","digest"}],"held","unregistered","registered","firstMs","lastMs"}.
Two PCs with the same organisationKey print the same digest for the same person, and no name or number. Whoever has that key can test
whether a given phone is among them: keep it as you would keep the list itself.`,
  run(args, io) {
    const values = parseOptions(args, { home: { type: 'string' }, policy: { type: 'string' } })
    const home = agentHome(required(values.home, 'home'))
    const organisationKey =
      values.policy === undefined ? storedKey(home) : readPolicyFile(values.policy).organisationKey
    if (organisationKey === null) {
      throw new CommandError('the policy has no organisationKey: digests of this PC alone can be joined with nothing')
    }
    const id = peopleKeyId(organisationKey)
    readRecords(home, null, (db) => {
      for (const person of exportPeople(db, id)) io.out(`${JSON.stringify(person)}\n`)
      return null
    })
    return Promise.resolve(exitCodes.fine)
  },
}

function storedKey(home: string): string | null {
  return openPolicyStore(home, writeConf, createSecretBox(homeKeys(home).policyKey)).load().policy.organisationKey
}
