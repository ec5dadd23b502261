import { once } from 'node:events'
import { startCollector, type Collector } from '../collect/collector.ts'
import { listCollected } from '../collect/collected-store.ts'
import { systemClock } from '../system-clock.ts'
import { parseOptions, required } from './arguments.ts'
import { CommandError, exitCodes, UsageError, type Command, type CommandIo } from './command.ts'
import { ensuredHome, existingHome } from './home.ts'

export const collectCommand: Command = {
  name: 'collect',
  summary: 'receive events from agents, or list those received',
  help: `Usage: collect --port N --home DIR [--token T] [--host ADDRESS]
       collect --home DIR --json

  --port N         listens there for POST /v1/logs (OTLP in JSON) and POST /events (OCSF); 0 takes a free port
  --token T        demanded of agents; needed for any --host but this PC
  --host ADDRESS   127.0.0.1 if left out
  --home --json    prints the events received, one JSON line each, and exits

Prints {"kind":"listening","port":N} once it listens. SIGTERM ends it cleanly.`,
  async run(args, io) {
    const values = parseOptions(args, {
      port: { type: 'string' },
      home: { type: 'string' },
      token: { type: 'string', default: '' },
      host: { type: 'string', default: '127.0.0.1' },
      json: { type: 'boolean', default: false },
    })
    const home = required(values.home, 'home')
    if (values.json) return list(existingHome(home), io)
    const collector = await start(parsePort(required(values.port, 'port')), ensuredHome(home), values)
    io.out(`${JSON.stringify({ kind: 'listening', port: collector.port })}\n`)
    if (!io.stop.aborted) await once(io.stop, 'abort')
    await collector.close()
    return exitCodes.fine
  },
}

async function start(port: number, home: string, { token, host }: { token: string; host: string }): Promise<Collector> {
  try {
    return await startCollector({ port, home, token, host, clock: systemClock })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? `port ${String(port)} is taken by another program` : message
    throw new CommandError(`the collector cannot start: ${why}`)
  }
}

function list(home: string, io: CommandIo): number {
  for (const { event } of listCollected(home)) io.out(`${JSON.stringify(event)}\n`)
  return exitCodes.fine
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`--port ${text} is not a port: give 0 to 65535`)
  return port
}
