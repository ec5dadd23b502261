import { resolve } from 'node:path'
import { listVault, openVault } from '../act/vault.ts'
import { openCore } from '../core/open-core.ts'
import { createSecretBox } from '../keys/secret-box.ts'
import { productVersion } from '../product-version.ts'
import { spawnScannerChild } from '../scanner/spawn-child-process.ts'
import { openPolicyStore } from '../settings/policy-store.ts'
import { writeConf } from '../settings/settings-file.ts'
import { findKnownFolders } from '../watch/find-known-folders.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { parseCommandLine, required } from './arguments.ts'
import { CommandError, exitCodes, UsageError, type Command, type CommandIo } from './command.ts'
import { agentHome, homeKeys, whyNotOpened } from './home.ts'
import { silentLog } from './silent-log.ts'

export const quarantineCommand: Command = {
  name: 'quarantine',
  summary: 'list quarantined files, or give one back',
  help: `Usage: quarantine list --home DIR [--json]
       quarantine restore CASE --home DIR [--to FOLDER]

  list             what lies in the vault; works while an agent runs
  restore CASE     puts the file of that case number back, byte for byte; no agent may run in that home
  --to FOLDER      there instead of its old place`,
  async run(args, io) {
    const { values, positionals } = parseCommandLine(args, {
      home: { type: 'string' },
      json: { type: 'boolean', default: false },
      to: { type: 'string' },
    })
    const [action, wanted, ...rest] = positionals
    if (action === 'list' && wanted === undefined) {
      return list(agentHome(required(values.home, 'home')), values.json, io)
    }
    if (action !== 'restore' || wanted === undefined || rest.length > 0) {
      throw new UsageError('give "list" or "restore CASE"')
    }
    const caseNumber = parseCaseNumber(wanted)
    if (caseNumber === null) throw new UsageError(`${wanted} is not a case number`)
    const folder = values.to === undefined ? null : resolve(values.to)
    return restore(agentHome(required(values.home, 'home')), caseNumber, folder, io)
  },
}

async function list(home: string, json: boolean, io: CommandIo): Promise<number> {
  const entries = await listVault(openVault(home, homeKeys(home).vaultKey))
  for (const entry of entries) {
    if (entry.kind === 'damaged') {
      io.out(
        json
          ? `${JSON.stringify({ case: entry.caseNumber, damaged: entry.problem })}\n`
          : `${entry.caseNumber}  damaged: ${entry.problem}\n`,
      )
      continue
    }
    const { file, people, bytes, takenMs } = entry.metadata
    const taken = new Date(takenMs).toISOString()
    const { channel, name } = file
    io.out(
      json
        ? `${JSON.stringify({ case: entry.caseNumber, name, channel, people, bytes, taken })}\n`
        : `${entry.caseNumber}  ${taken}  ${String(people)} people  ${channel}  ${name}\n`,
    )
  }
  return exitCodes.fine
}

async function restore(home: string, caseNumber: string, folder: string | null, io: CommandIo): Promise<number> {
  const opening = await openCore({
    home,
    keyring: homeKeys(home),
    policy: openPolicyStore(home, writeConf, createSecretBox(homeKeys(home).policyKey)).load(),
    knownFolders: await findKnownFolders(),
    spawnScanner: spawnScannerChild,
    productVersion,
    log: silentLog,
    warner: { warn: () => undefined },
  })
  if (opening.kind !== 'opened') throw new CommandError(whyNotOpened(home, opening))
  const { core } = opening
  try {
    await core.recover()
    const answer = await core.restore(caseNumber, folder)
    switch (answer.kind) {
      case 'restored':
        io.out(`restored to ${answer.path}\n`)
        return exitCodes.fine
      case 'no-such-case':
        throw new CommandError(`there is no quarantined file of case ${caseNumber}`)
      case 'not-restored':
        throw new CommandError(`case ${caseNumber} could not be restored: ${answer.problem}`)
    }
  } finally {
    await core.close()
  }
}
