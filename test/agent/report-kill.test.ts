import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listCollected } from '../../main/collect/collected-store.ts'
import { startCollector, type Collector } from '../../main/collect/collector.ts'
import { startEndpoint } from './report-endpoint.ts'

// Processes are started one after the other, perhaps on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

const clock = { now: (): number => Date.now() }
let home: string
let centre: string
let collector: Collector

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'agent-'))
  centre = mkdtempSync(join(tmpdir(), 'centre-'))
  collector = await startCollector({ port: 0, home: centre, token: 'a-token', clock })
})

afterEach(async () => {
  await collector.close()
  rmSync(home, { recursive: true, force: true })
  rmSync(centre, { recursive: true, force: true })
})

/** Runs the agent until it wrote so many lines, then kills it; answers the last event that it said to be recorded. */
function runUntilKilled(lines: number, port = collector.port): Promise<number> {
  const script = join(import.meta.dirname, 'report-until-killed.ts')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, home, String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.split('\n').length > lines) child.kill('SIGKILL')
    })
    child.on('close', () => {
      resolve(Number(/(\d+)\n?$/.exec(text)?.[1]))
    })
  })
}

it('brings every event to the centre exactly once, however often agent and centre end in the middle of it', async () => {
  let last = 0
  for (const lines of [5, 17, 40]) {
    last = await runUntilKilled(lines)
    // The centre goes away and comes back, too, at the same port.
    const { port } = collector
    await collector.close()
    collector = await startCollector({ port, home: centre, token: 'a-token', clock })
  }
  // The last run only brings out what is waiting, and then some.
  await runUntilKilled(60)
  const sequences = listCollected(centre).map(({ event }) => event.metadata.sequence)
  expect(new Set(sequences).size).toBe(sequences.length)
  expect(sequences.slice(0, last)).toEqual(Array.from({ length: last }, (_, n) => n + 1))
})

it('sets aside what an endpoint refuses and nothing else, also when the agent ends while it looks for it', async () => {
  const bad = [4, 31, 32]
  const endpoint = await startEndpoint(({ sequences }, response, _socket, ok) => {
    if (sequences.some((each) => bad.includes(each))) response.writeHead(400).end()
    else ok()
  })
  try {
    let last = 0
    for (const lines of [5, 36, 60]) last = await runUntilKilled(lines, endpoint.port)
    await runUntilKilled(60, endpoint.port)
    // An answer that came while the agent was killed is not known to it: that batch comes again, with the same uid.
    const firsts = [...new Set(endpoint.taken)]
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    const others = Array.from({ length: last }, (_, n) => n + 1).filter((n) => !bad.includes(n))
    expect(firsts.slice(0, others.length)).toEqual(others)
  } finally {
    await endpoint.close()
  }
})
