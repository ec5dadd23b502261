import { openDisplay } from '../../scripts/electron-runtime/display.ts'
import { deploySetUpCode } from '../support/tray/administrator.ts'
import { startTrayApp } from '../support/tray/tray-app.ts'
import type { BenchSection } from './bench-section.ts'
import { fillHome } from './windows/full-home.ts'
import { measureClosing } from './windows/measure-closing.ts'
import { measureCard, measureSettings } from './windows/measure-opening.ts'
import { measureTable } from './windows/measure-table.ts'
import { noteWindows } from './windows/window-marks.ts'

const events = 100_000

/** What a clerk and an administrator wait for on the real app, and what their windows leave behind. */
export const section: BenchSection = {
  name: `windows: opened, asked and closed on the real app, with ${events.toLocaleString('en')} events recorded`,
  async run(print) {
    const display = await openDisplay()
    Object.assign(process.env, display.env)
    try {
      const tray = await startTrayApp({
        prepare: async (place) => {
          await deploySetUpCode(place)
          await fillHome(place.home, events)
        },
      })
      try {
        await noteWindows(tray)
        await measureCard(tray, print)
        await measureSettings(tray, print)
        await measureTable(tray, events, print)
        await measureClosing(tray, print)
      } finally {
        await tray.close()
      }
    } finally {
      await display.close()
    }
  },
}
