import { BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import type { TFunction } from 'i18next'
import { newsChannel } from '../../shared/ipc/channels.ts'
import type { News } from '../../shared/ipc/news.ts'
import type { Language } from '../../shared/words/language.ts'
import { askBeforeClosing } from './ask-before-closing.ts'
import { sizeWindow } from './size-window.ts'
import { languageOfAddress, windowAddress } from './window-address.ts'
import { windowPreferences } from './window-preferences.ts'

export interface SettingsWindowOptions {
  readonly session: Session
  readonly preload: string
  readonly icon: string
  readonly t: () => TFunction
  readonly language: () => Language
  readonly onClosed: (contentsId: number) => void
}

/** My status and the administrator's pages. Made when somebody asks, destroyed on close, at most one. */
export class SettingsWindow {
  readonly #options: SettingsWindowOptions
  #window: BrowserWindow | null = null

  constructor(options: SettingsWindowOptions) {
    this.#options = options
  }

  show(): void {
    if (this.#window === null) this.#open()
    else {
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.show()
      this.#window.focus()
    }
  }

  tell(news: News): void {
    this.#window?.webContents.send(newsChannel, news)
  }

  /** In the language of now, on the same page. Where it is in that already nothing that was typed goes: colours follow by themselves. */
  reload(): void {
    const address = this.#window?.webContents.getURL()
    const language = this.#options.language()
    if (address === undefined || languageOfAddress(address) === language) return
    void this.#window?.loadURL(windowAddress('settings', language) + new URL(address).hash)
    this.#window?.setTitle(this.#options.t()('app.name'))
  }

  close(): void {
    this.#window?.destroy()
  }

  #open(): void {
    const window = new BrowserWindow({
      ...sizeWindow(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea),
      show: false,
      title: this.#options.t()('app.name'),
      icon: this.#options.icon,
      // What is seen before the first paint must not flash white in the dark.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#161b1a' : '#faf8f5',
      webPreferences: windowPreferences(this.#options.session, this.#options.preload),
    })
    const contentsId = window.webContents.id
    this.#window = window
    window.removeMenu()
    window.once('ready-to-show', () => {
      window.show()
    })
    window.on('page-title-updated', (event) => {
      event.preventDefault()
    })
    window.on('closed', () => {
      this.#window = null
      this.#options.onClosed(contentsId)
    })
    askBeforeClosing(window, this.#options.t)
    window.webContents.on('render-process-gone', () => {
      window.destroy()
    })
    void window.loadURL(windowAddress('settings', this.#options.language()))
  }
}
