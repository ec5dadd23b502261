import { openDisplay } from './display.ts'
import { ensureElectron } from './ensure-electron.ts'

/** Before the end-to-end tests: an Electron to drive, and a display for it, which the workers get by the environment. */
async function setUp(): Promise<() => Promise<void>> {
  const runtime = await ensureElectron()
  const display = await openDisplay()
  Object.assign(process.env, runtime.env, display.env)
  return () => display.close()
}

// Playwright takes the default export of this file.
export { setUp as default }
