/** `npm run electron -- APP [ARGS]`: starts an app (`.` for this one) on the development runtime. */
import { spawn } from 'node:child_process'
import { openDisplay } from './display.ts'
import { ensureElectron } from './ensure-electron.ts'

const runtime = await ensureElectron()
const display = await openDisplay()
const given = process.argv.slice(2)
const child = spawn(runtime.executable, [...runtime.args, ...(given.length > 0 ? given : ['.'])], {
  env: { ...process.env, ...runtime.env, ...display.env },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  void display.close().then(() => {
    process.exitCode = code ?? (signal === 'SIGTERM' ? 0 : 1)
  })
})
