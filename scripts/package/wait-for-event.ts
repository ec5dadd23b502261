import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { distFolder } from '../build/layout.ts'
import { runCommand } from '../electron-runtime/run-command.ts'

/** The part of an event as the commands print it that is read here; OCSF 1.8.0. */
export interface PrintedEvent {
  readonly class_uid: number
  readonly activity_id: number
  readonly disposition_id?: number
  readonly message: string
}

const withinMs = 60_000
const everyMs = 250

/** Application Lifecycle, Start. */
export function agentStarted(event: PrintedEvent): boolean {
  return event.class_uid === 6002 && event.activity_id === 3
}

/** Data Security Finding whose file went into quarantine. */
export function fileQuarantined(event: PrintedEvent): boolean {
  return event.class_uid === 2006 && event.disposition_id === 3
}

/** The first event in the home's records that is meant, as `events --json` prints them while the agent runs. */
export async function waitForEvent(home: string, isMeant: (event: PrintedEvent) => boolean): Promise<PrintedEvent> {
  const giveUpMs = Date.now() + withinMs
  let printed = ''
  while (Date.now() < giveUpMs) {
    const { status, output } = await runCommand(process.execPath, [
      join(distFolder, 'cli.js'),
      'events',
      '--home',
      home,
      '--json',
    ])
    printed = output
    const found = status === 0 ? parseEvents(output).find(isMeant) : undefined
    if (found !== undefined) return found
    await sleep(everyMs)
  }
  throw new Error(`the records did not show it within ${withinMs / 1000} s: ${printed.slice(-2000)}`)
}

function parseEvents(output: string): readonly PrintedEvent[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as PrintedEvent)
}
