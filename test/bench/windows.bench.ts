import { rm } from 'node:fs/promises'
import { openDisplay } from '../../scripts/electron-runtime/display.ts'
import { deploySetUpCode } from '../support/tray/administrator.ts'
import { makePlace } from '../support/tray/place.ts'
import { startTrayApp } from '../support/tray/tray-app.ts'
import type { BenchSection } from './bench-section.ts'
import { fillHome } from './windows/full-home.ts'
import { measureClosing } from './windows/measure-closing.ts'
import { measureCard, measureSettings } from './windows/measure-opening.ts'
import { measureTable } from './windows/measure-table.ts'
import { startNotedApp } from './windows/noted-app.ts'

const events = 100_000

/** What a clerk and an administrator wait for on the real app, and what their windows leave behind. */
export const section: BenchSection = {
  name: `windows: opened, asked and closed on the real app; the tables with ${events.toLocaleString('en')} events`,
  async run(print) {
    const display = await openDisplay()
    Object.assign(process.env, display.env)
    try {
      await openAndClose(print)
      await ask(print)
    } finally {
      await display.close()
    }
  },
}

async function openAndClose(print: (line: string) => void): Promise<void> {
  const place = await makePlace()
  const app = await startNotedApp(place)
  try {
    await measureCard(app, place.home, print)
    await measureSettings(app, print)
    await measureClosing(app, print)
  } finally {
    await app.close()
    await rm(place.root, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function ask(print: (line: string) => void): Promise<void> {
  const tray = await startTrayApp({
    prepare: async (place) => {
      await deploySetUpCode(place)
      await fillHome(place.home, events)
    },
  })
  try {
    await measureTable(tray, events, print)
  } finally {
    await tray.close()
  }
}
