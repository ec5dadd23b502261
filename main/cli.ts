/**
 * The headless commands: `node dist/cli.js COMMAND`. They run the same core as the tray app and need no Electron.
 */
import { collectCommand } from './cli/collect.ts'
import { exitCodes, UsageError, CommandError, type Command, type CommandIo } from './cli/command.ts'
import { eventsCommand } from './cli/events.ts'
import { ledgerCommand } from './cli/ledger.ts'
import { policyCommand } from './cli/policy.ts'
import { quarantineCommand } from './cli/quarantine.ts'
import { releaseCodeCommand } from './cli/release-code.ts'
import { safeCopyCommand } from './cli/safe-copy.ts'
import { scanCommand } from './cli/scan.ts'
import { verifyCommand } from './cli/verify.ts'
import { watchCommand } from './cli/watch.ts'

const commands: readonly Command[] = [
  scanCommand,
  watchCommand,
  eventsCommand,
  quarantineCommand,
  safeCopyCommand,
  releaseCodeCommand,
  ledgerCommand,
  collectCommand,
  policyCommand,
  verifyCommand,
]

function usage(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`)
  return ['Usage: node dist/cli.js COMMAND [--help]', '', ...lines, ''].join('\n')
}

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) throw new UsageError('a command is missing')
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage())
    return exitCodes.fine
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) throw new UsageError(`there is no command ${name}`)
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${command.help}\n`)
    return exitCodes.fine
  }
  return command.run(rest, io)
}

const stopping = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    stopping.abort()
  })
}
const output = { isLost: false }
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that went away (`scan | head`) is no error of ours. What is under way, such as an agent at work, ends in order.
  stopping.abort()
  if (error.code === 'EPIPE' || output.isLost) return
  output.isLost = true
  process.exitCode = exitCodes.usage
  process.stderr.write(`swaddle: what was to be told could not be written (${error.code ?? 'unknown'})\n`)
})
process.stderr.on('error', () => {
  // Nobody reads it: there is nobody to be told.
})

const debug = process.argv.includes('--debug')
const args = process.argv.slice(2).filter((word) => word !== '--debug')

try {
  const code = await run(args, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stop: stopping.signal,
  })
  process.exitCode = output.isLost ? exitCodes.usage : code
} catch (error) {
  process.exitCode = exitCodes.usage
  const { message } = error as Error
  const hint = error instanceof UsageError ? ' (see --help)' : ''
  const known = error instanceof UsageError || error instanceof CommandError
  process.stderr.write(`swaddle: ${known ? '' : 'unexpected: '}${message.split('\n')[0] ?? ''}${hint}\n`)
  if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
}
