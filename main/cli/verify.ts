import { verifyChain } from '../record/verify-chain.ts'
import { parseOptions, required } from './arguments.ts'
import { exitCodes, type Command } from './command.ts'
import { agentHome, homeKeys } from './home.ts'
import { readRecords } from './read-records.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'prove that no recorded event was changed or removed',
  help: `Usage: verify --home DIR

Walks the chain of events with the home's key and names the first place that is not as it was recorded; exit 1 then, and
where there are no records at all.`,
  run(args, io) {
    const values = parseOptions(args, { home: { type: 'string' } })
    const home = agentHome(required(values.home, 'home'))
    const { chainKey } = homeKeys(home)
    const check = readRecords(home, null, (db) => verifyChain(db, chainKey))
    if (check === null) {
      io.out(`there are no records in ${home}\n`)
      return Promise.resolve(exitCodes.found)
    }
    if (check.kind === 'whole') {
      io.out(`${String(check.events)} events, the chain is whole\n`)
      return Promise.resolve(exitCodes.fine)
    }
    io.out(`the chain is broken at event ${String(check.sequence)}: ${check.why}\n`)
    return Promise.resolve(exitCodes.found)
  },
}
