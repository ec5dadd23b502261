import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { repository } from '../../scripts/build/layout.ts'
import { openDisplay } from '../../scripts/electron-runtime/display.ts'
import { ensureElectron } from '../../scripts/electron-runtime/ensure-electron.ts'
import type { BenchSection } from './bench-section.ts'
import { renderersBelow, treePss } from './process-tree.ts'

/** Long enough for start-up to be over, for the second scanner to stand by, and for Chromium to give back what it needed. */
const settleMs = 14_000

/** What the agent costs while nothing happens, beside an Electron app that does nothing but show a tray icon. */
export const section: BenchSection = {
  name: 'idle: memory of the whole process tree (PSS), no window open',
  async run(print) {
    const place = await mkdtemp(join(tmpdir(), 'swaddle-bench-'))
    const display = await openDisplay()
    try {
      const bare = await measure(await bareApp(place), place, display.env)
      print(`bare Electron tray app   ${bare.megabytes.toFixed(0)} MB in ${String(bare.processes)} processes`)
      const agent = await measure(repository, place, display.env)
      const ratio = (agent.megabytes / bare.megabytes).toFixed(2)
      print(
        `the agent, watching      ${agent.megabytes.toFixed(0)} MB in ${String(agent.processes)} processes (${ratio} times)`,
      )
      print(`renderer processes       ${String(agent.renderers)}`)
    } finally {
      await display.close()
      await rm(place, { recursive: true, force: true })
    }
  },
}

async function bareApp(place: string): Promise<string> {
  const folder = join(place, 'bare')
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}')
  const icon = join(repository, 'build', 'icons', 'rendered', 'tray-watching.png')
  await writeFile(
    join(folder, 'main.cjs'),
    `const { app, Tray, nativeImage } = require('electron')
     app.setPath('userData', ${JSON.stringify(join(place, 'bare-data'))})
     app.on('window-all-closed', () => {})
     app.whenReady().then(() => { globalThis.tray = new Tray(nativeImage.createFromPath(${JSON.stringify(existsSync(icon) ? icon : '')})) })`,
  )
  return folder
}

async function measure(app: string, place: string, displayEnv: Readonly<Record<string, string>>) {
  const runtime = await ensureElectron()
  const home = join(place, 'home')
  const child = spawn(runtime.executable, [...runtime.args, app], {
    env: { ...process.env, ...runtime.env, ...displayEnv, SWADDLE_HOME: home, HOME: place },
    stdio: 'ignore',
  })
  try {
    await wait(settleMs)
    if (child.pid === undefined || child.exitCode !== null) throw new Error('the app ended by itself')
    return { ...treePss(child.pid), renderers: renderersBelow(child.pid) }
  } finally {
    await end(child)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, wait(10_000)])
  child.kill('SIGKILL')
}
