/** `npm run check`: runs every check, also after one has failed; the last line counts them. */
import { runCommand } from './electron-runtime/run-command.ts'
import { countLine, sumCounts, type TestCounts } from './test-counts.ts'

const checks = ['types', 'lint', 'boundaries', 'dead-code', 'format'] as const

const counts: TestCounts[] = []
for (const check of checks) {
  const { status, output } = await runCommand('npm', ['run', '--silent', `check:${check}`])
  const passed = status === 0
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'}  ${check}\n${passed ? '' : `${output.trimEnd()}\n\n`}`)
  counts.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })
}
const total = sumCounts(counts)
process.stdout.write(`${countLine(total)}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
