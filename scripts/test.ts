/** `npm test`: builds, then runs the unit, agent and end-to-end tests; the last line counts them all. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDisplay } from './electron-runtime/display.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'
import {
  countLine,
  honestCounts,
  playwrightCounts,
  sumCounts,
  vitestCounts,
  type PlaywrightReport,
  type VitestReport,
} from './test-counts.ts'

const runtime = await ensureElectron()
const display = await openDisplay()
const env = { ...process.env, ...runtime.env, ...display.env }
const reports = mkdtempSync(join(tmpdir(), 'swaddle-test-'))
try {
  if ((await run('tsx', ['scripts/build.ts'])) !== 0) {
    process.stdout.write(`the build failed\n${countLine(honestCounts(null, 1))}\n`)
    process.exitCode = 1
  } else {
    await runTests()
  }
} finally {
  rmSync(reports, { recursive: true })
  await display.close()
}

async function runTests(): Promise<void> {
  const vitestReport = join(reports, 'vitest.json')
  const vitestStatus = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ])
  const playwrightReport = join(reports, 'playwright.json')
  const playwrightStatus = await run('playwright', ['test', '--reporter=list,json', '--pass-with-no-tests'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  })
  const vitest = readReport<VitestReport>(vitestReport)
  const playwright = readReport<PlaywrightReport>(playwrightReport)
  const total = sumCounts([
    honestCounts(vitest && vitestCounts(vitest), vitestStatus),
    honestCounts(playwright && playwrightCounts(playwright), playwrightStatus),
  ])
  if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`)
  process.stdout.write(`${countLine(total)}\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

function run(
  command: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32'
    // npm puts the commands of the dependencies on the path of its scripts.
    const child = spawn(command, args, { env: { ...env, ...extra }, stdio: 'inherit', shell: windows })
    child.on('error', reject)
    child.on('close', resolve)
  })
}

function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
