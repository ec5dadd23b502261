import type { TrayApp } from './tray-app.ts'

/** Moves the clock of main on: nothing waits, and idling is told by the clock. */
export async function passTime({ app }: TrayApp, ms: number): Promise<void> {
  await app.evaluate((_, passed) => {
    const before = Date.now.bind(Date)
    Date.now = () => before() + passed
  }, ms)
}
