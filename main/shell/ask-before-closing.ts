import { dialog, type BrowserWindow } from 'electron'
import type { TFunction } from 'i18next'

/**
 * A page that holds what is not saved keeps its window open: whoever closes it is asked, and may do so all the same. Not by the
 * dialog that main would wait for: files would wait with it.
 */
export function askBeforeClosing(window: BrowserWindow, t: () => TFunction): void {
  window.webContents.on('will-prevent-unload', () => {
    const buttons = [t()('unsaved.stay'), t()('unsaved.leave')]
    const asked = { type: 'question', message: t()('unsaved.title'), buttons, defaultId: 0, cancelId: 0 } as const
    void dialog.showMessageBox(window, asked).then(({ response }) => {
      if (response === 1 && !window.isDestroyed()) window.destroy()
    })
  })
}
