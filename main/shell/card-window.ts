import { BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import type { Language } from '../../shared/words/language.ts'
import { newsChannel } from '../../shared/ipc/channels.ts'
import type { News } from '../../shared/ipc/news.ts'
import { placeCard } from './place-card.ts'
import { windowAddress } from './window-address.ts'
import { windowPreferences } from './window-preferences.ts'

export interface CardWindowOptions {
  readonly session: Session
  readonly preload: string
  readonly language: () => Language
  /** The clerk closed the window instead of answering. */
  readonly onDismissed: () => void
}

const cardWidth = 420
const firstHeight = 360

/** At most one window that shows the first card of the queue. It is made when there is something to say, and destroyed. */
export class CardWindow {
  readonly #options: CardWindowOptions
  #window: BrowserWindow | null = null
  /** When its page crashed of late. */
  #crashesMs: readonly number[] = []

  constructor(options: CardWindowOptions) {
    this.#options = options
  }

  /** Makes the window, or tells the one that is there that the card changed. */
  show(): void {
    if (this.#window === null) this.#open()
    else this.#window.webContents.send(newsChannel, 'card-changed' satisfies News)
  }

  /** To the front with the keyboard's focus: only when the clerk asked for it. */
  focus(): void {
    this.show()
    this.#window?.show()
  }

  /** The page is laid out and this high: place it and, the first time, show it without taking the focus. */
  fit(height: number): void {
    const window = this.#window
    if (window === null) return
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    window.setBounds(placeCard(workArea, cardWidth, height))
    if (!window.isVisible()) window.showInactive()
  }

  close(): void {
    this.#window?.destroy()
    this.#window = null
  }

  #open(): void {
    const window = new BrowserWindow({
      width: cardWidth,
      height: firstHeight,
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      alwaysOnTop: true,
      acceptFirstMouse: true,
      // It is shown when it is laid out, maybe a frame before it is painted: that one must not flash.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1e2524' : '#ffffff',
      webPreferences: windowPreferences(this.#options.session, this.#options.preload),
    })
    this.#window = window
    window.on('close', (event) => {
      event.preventDefault()
      this.close()
      this.#options.onDismissed()
    })
    window.webContents.on('render-process-gone', () => {
      this.#reopen()
    })
    void window.loadURL(windowAddress('card', this.#options.language()))
  }

  /** The cards are kept in main, so a page that crashed is simply made anew; one that does so again and again is given up. */
  #reopen(): void {
    this.close()
    const nowMs = performance.now()
    this.#crashesMs = [...this.#crashesMs.filter((ms) => nowMs - ms < crashesWithinMs), nowMs]
    if (this.#crashesMs.length <= mostCrashes) this.#open()
  }
}

const mostCrashes = 3
const crashesWithinMs = 60 * 60_000
