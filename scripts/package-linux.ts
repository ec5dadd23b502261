/** `npm run package:linux`: builds, packs an unpacked folder for Linux into `out/`, and starts what was packed. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './build/layout.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'
import { runCommand } from './electron-runtime/run-command.ts'
import { packLinux } from './package/pack-linux.ts'
import { startPacked } from './package/start-packed.ts'

const out = join(repository, 'out')
const runtime = await ensureElectron()
const built = await runCommand('tsx', ['scripts/build.ts'])
if (built.status !== 0) throw new Error(`the build failed: ${built.output}`)
rmSync(out, { recursive: true, force: true })
const program = await packLinux(runtime, out)
process.stdout.write(`packed: ${program}\n`)
for (const line of await startPacked(program, runtime.args)) process.stdout.write(`${line}\n`)
