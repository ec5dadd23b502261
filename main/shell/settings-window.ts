import { BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import { newsChannel } from '../../shared/ipc/channels.ts'
import type { News } from '../../shared/ipc/news.ts'
import type { Language } from '../../shared/words/language.ts'
import { sizeWindow } from './size-window.ts'
import { windowAddress } from './window-address.ts'
import { windowPreferences } from './window-preferences.ts'

export interface SettingsWindowOptions {
  readonly session: Session
  readonly preload: string
  readonly icon: string
  readonly title: () => string
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

  /** In another language now. */
  reload(): void {
    void this.#window?.loadURL(windowAddress('settings', this.#options.language()))
    this.#window?.setTitle(this.#options.title())
  }

  close(): void {
    this.#window?.destroy()
  }

  #open(): void {
    const window = new BrowserWindow({
      ...sizeWindow(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea),
      show: false,
      title: this.#options.title(),
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
    window.webContents.on('render-process-gone', () => {
      window.destroy()
    })
    void window.loadURL(windowAddress('settings', this.#options.language()))
  }
}
