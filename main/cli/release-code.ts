import { readFileSync } from 'node:fs'
import { longestDays, makeReleaseCode } from '../release/release-code.ts'
import { systemClock } from '../system-clock.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { parseOptions, parseDay, required } from './arguments.ts'
import { CommandError, exitCodes, UsageError, type Command } from './command.ts'

export const releaseCodeCommand: Command = {
  name: 'release-code',
  summary: 'make a code that lets one quarantined file out, for a PC that cannot be reached',
  help: `Usage: release-code --secret-file FILE --install-id ID --case N --expires YYYY-MM-DD

  --secret-file FILE   holds the release.offlineSecret of that PC's policy, 64 hex digits
  --install-id ID      of the PC: device.uid of its events, or shown where the clerk asks for the file
  --case N             number on the clerk's card and in the placeholder
  --expires DAY        last day on which the PC takes it, at most ${String(longestDays)} days ahead

Prints twelve letters and digits to tell over the phone. The code works on that PC, for that case, once. Its use is
recorded there and reported as soon as the PC is on the network.`,
  run(args, io) {
    const values = parseOptions(args, {
      'secret-file': { type: 'string' },
      'install-id': { type: 'string' },
      case: { type: 'string' },
      expires: { type: 'string' },
    })
    const secret = readSecret(required(values['secret-file'], 'secret-file'))
    const installId = required(values['install-id'], 'install-id').trim().toLowerCase()
    if (!/^[0-9a-f]{32}$/.test(installId))
      throw new UsageError(`--install-id ${installId} is not one: give 32 hex digits`)
    const caseNumber = parseCaseNumber(required(values.case, 'case'))
    if (caseNumber === null) throw new UsageError(`--case ${values.case ?? ''} is not a case number`)
    const expires = parseExpiry(required(values.expires, 'expires'), systemClock.now())
    io.out(`${makeReleaseCode(secret, { installId, caseNumber, expires })}\n`)
    return Promise.resolve(exitCodes.fine)
  },
}

function readSecret(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim().toLowerCase()
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${String((error as NodeJS.ErrnoException).code)})`)
  }
  if (!/^[0-9a-f]{64}$/.test(text)) throw new CommandError(`${file} does not hold 64 hex digits`)
  return text
}

function parseExpiry(text: string, nowMs: number): string {
  const day = parseDay(text, 'expires')
  const daysAhead = (Date.parse(`${day}T00:00:00Z`) - nowMs) / 86_400_000
  // A day of grace at both ends: the other PC may lie in another time zone.
  if (daysAhead < -2) throw new UsageError(`--expires ${day} is past`)
  if (daysAhead > longestDays)
    throw new UsageError(`--expires ${day} is too far: at most ${String(longestDays)} days ahead`)
  return day
}
