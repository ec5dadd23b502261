import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDailyReport } from '../../test/support/daily-report.ts'
import { openDisplay } from '../electron-runtime/display.ts'
import { agentStarted, fileQuarantined, waitForEvent } from './wait-for-event.ts'
import { startProgram } from './start-program.ts'

const people = 60

/**
 * Starts the packed program as a clerk of its own, puts a made-up report of newborns where WeChat keeps its files, waits
 * until the program has taken it into quarantine, and ends the program. All is read from what it left on disk.
 *
 * @returns what was seen, in lines for people
 * @throws Error when a part of it does not happen in time, with what the program said
 */
export async function startPacked(program: string, args: readonly string[]): Promise<readonly string[]> {
  const clerk = mkdtempSync(join(tmpdir(), 'swaddle-packed-'))
  const home = join(clerk, 'agent')
  const received = join(clerk, 'xwechat_files/wxid_made_up_1a2b/msg/file/2026-03')
  mkdirSync(received, { recursive: true })
  const display = await openDisplay()
  const running = startProgram(program, args, { ...display.env, HOME: clerk, SWADDLE_HOME: home })
  try {
    await running.orEnded(waitForEvent(home, agentStarted))
    await writeDailyReport(join(received, 'report.xlsx'), { rows: people, seed: 7, format: 'xlsx' })
    const { message } = await running.orEnded(waitForEvent(home, fileQuarantined))
    const status = await running.end()
    if (status !== 0) throw new Error(`it ended with status ${String(status)}`)
    return ['started and recorded that it did', `quarantined: ${message}`, 'ended cleanly']
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${running.said().slice(-4000)}`, { cause: error })
  } finally {
    await running.end()
    await display.close()
    rmSync(clerk, { recursive: true, force: true })
  }
}
