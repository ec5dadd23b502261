/**
 * Runs inside main before the app does, in place of a debugger, which would hold every window up: notes when each window
 * was asked for, made, shown and painted, as a line of the file named by `SWADDLE_WINDOW_NOTES`, and closes it.
 */
export const windowSeam = `
if (process.type === 'browser') setImmediate(() => {
  const { app } = require('electron')
  const { appendFileSync } = require('node:fs')
  let askedMs = null
  app.prependListener('second-instance', () => { askedMs = Date.now() })
  app.on('browser-window-created', (_event, window) => {
    const note = { askedMs, createdMs: Date.now() }
    askedMs = null
    window.once('show', async () => {
      note.shownMs = Date.now()
      note.paintedMs = await window.webContents.executeJavaScript(\`new Promise((resolve) => {
        let lastMs = 0
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) lastMs = Math.max(lastMs, startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        setTimeout(() => resolve(performance.timeOrigin + lastMs), 400)
      })\`)
      note.page = new URL(window.webContents.getURL()).pathname
      window.once('closed', () => appendFileSync(process.env.SWADDLE_WINDOW_NOTES, JSON.stringify(note) + '\\n'))
      window.close()
    })
  })
})
`

export interface WindowNote {
  readonly page: '/card.html' | '/settings.html'
  /** Milliseconds since 1970, all of them. Null where nobody asked: a card comes by itself. */
  readonly askedMs: number | null
  readonly createdMs: number
  readonly shownMs: number
  readonly paintedMs: number
}

/** When it was to be seen. */
export function seenMs({ shownMs, paintedMs }: WindowNote): number {
  return Math.max(shownMs, paintedMs)
}
