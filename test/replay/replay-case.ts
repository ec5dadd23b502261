import type { AgentEvent } from '../../shared/domain/agent-event.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { simulateAgent } from './simulated-agent.ts'
import type { Transit } from './traffic.ts'

export interface ReplayTold {
  readonly lines: readonly string[]
  /** Warnings, quarantines and limits that lawful work set off. */
  readonly falseAlarms: number
}

const dayMs = 86_400_000
/** Ten in the morning of that day, where this PC stands. */
const officeHourMs = 10 * 3_600_000

/** Sends one case's traffic before an agent and tells when it was caught, and how many people were exposed by then. */
export async function replayCase(traffic: Iterable<Transit>, home: string, policy: Policy): Promise<ReplayTold> {
  const agent = simulateAgent(home, policy)
  const lines = new Map<string, string>()
  let firstDay: number | null = null
  let exposed = 0
  let transfers = 0
  let taken = 0
  let falseAlarms = 0
  try {
    for (const { day, lawful, channel, sheet, people } of traffic) {
      firstDay ??= day
      const zoneMs = new Date(day * dayMs).getTimezoneOffset() * 60_000
      const events = await agent.appear(sheet, channel, day * dayMs + zoneMs + officeHourMs)
      const alarms = events.map(({ event }) => alarmOf(event)).filter((alarm) => alarm !== null)
      if (lawful) {
        falseAlarms += alarms.length
        continue
      }
      exposed += people
      transfers++
      taken += alarms.includes('first quarantine') ? people : 0
      for (const alarm of alarms) {
        if (lines.has(alarm)) continue
        const passed = String(day - firstDay + 1)
        lines.set(
          alarm,
          `${alarm.padEnd(28)} day ${passed}, transfer ${String(transfers)}, ${String(exposed)} people sent by then`,
        )
      }
    }
  } finally {
    agent.close()
  }
  const caught = lines.size === 0 ? ['never caught'] : lines.values()
  return {
    lines: [
      ...caught,
      `in all: ${String(transfers)} unlawful transfers of ${String(exposed)} people, ${String(taken)} of them quarantined`,
      `false alarms on lawful work: ${String(falseAlarms)}`,
    ],
    falseAlarms,
  }
}

/** What disturbs somebody, or is shown to the company as an alert; mere records do not. */
function alarmOf(event: AgentEvent): string | null {
  if (event.kind === 'limit-crossed') return `limit ${String(event.limit)} in ${event.window}`
  if (event.kind !== 'file-judged') return null
  if (event.verdict === 'quarantine') return 'first quarantine'
  return event.verdict === 'warn' ? 'first warning' : null
}
