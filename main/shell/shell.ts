import { app, nativeTheme } from 'electron'
import type { i18n } from 'i18next'
import type { Log } from '../agent/ports.ts'
import type { Core } from '../core/core.ts'
import type { RecordedEvent } from '../../shared/domain/agent-event.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { NotStartedReason, StatusView } from '../../shared/ipc/status-view.ts'
import type { Language } from '../../shared/words/language.ts'
import { wordsIn } from '../../shared/words/words-in.ts'
import { AdministratorSessions } from './administrators/administrator-sessions.ts'
import { Administrators } from './administrators/administrators.ts'
import { AdministratorsStore } from './administrators/administrators-file.ts'
import { idleNow } from './administrators/idle-clock.ts'
import { AgentTray } from './agent-tray.ts'
import { openWindowSession } from './app-protocol.ts'
import type { CardDesk } from './card-desk.ts'
import { CardWindow } from './card-window.ts'
import { authoriser } from './authoriser.ts'
import { makeCardDesk } from './make-card-desk.ts'
import { NewsBoard } from './news-board.ts'
import { writeElectronStore } from './write-electron-store.ts'
import type { PreferencesStore } from './preferences-store.ts'
import { noticeView } from './notice.ts'
import { PolicyDesk } from './policy/policy-desk.ts'
import { serveIpc, type CallHandlers } from './serve-ipc.ts'
import { shellCalls } from './shell-calls.ts'
import { SettingsWindow } from './settings-window.ts'
import type { ShellFiles } from './shell-files.ts'
import { statusOfCore } from './status-of-core.ts'
import type { TrayFacts } from './tray-menu.ts'

export interface ShellOptions {
  readonly home: string
  readonly files: ShellFiles
  readonly version: string
  readonly userHome: string
  readonly preferences: PreferencesStore
  readonly log: Log
  /** The agent can be opened now. */
  readonly onKeysRecovered: () => void
}

const expireEveryMs = 60_000

/** Tray, windows and their calls around one core. Made once Electron is ready. */
export class Shell {
  readonly #options: ShellOptions
  readonly #desk: CardDesk
  readonly #card: CardWindow
  readonly #settings: SettingsWindow
  readonly #tray: AgentTray
  readonly #news: NewsBoard
  readonly #administrators: Administrators
  readonly #sessions = new AdministratorSessions()
  readonly #stopServing: () => void
  readonly #expireTimer: NodeJS.Timeout
  #words: i18n
  #core: Core | null = null
  #policyDesk: PolicyDesk | null = null
  #live = false
  /** Cards of the run before that had no answer. */
  #leftWaiting: readonly RecordedEvent[] = []
  /** Files under way are still finished after that: a card for them would keep the program from ending. */
  #closed = false
  #notStarted: NotStartedReason | null = null

  constructor(options: ShellOptions) {
    const { files, log } = options
    this.#options = options
    nativeTheme.themeSource = options.preferences.current.theme
    this.#words = wordsIn(this.#language())
    const windows = {
      session: openWindowSession(files.renderer),
      preload: files.preload,
      language: () => this.#language(),
    }
    this.#settings = new SettingsWindow({
      ...windows,
      icon: files.appIcon,
      t: () => this.#words.t,
      onClosed: (contentsId) => {
        this.#sessions.close(contentsId)
        this.refresh()
      },
    })
    this.#card = new CardWindow({
      ...windows,
      onDismissed: () => {
        this.#desk.dismissed()
      },
    })
    this.#desk = makeCardDesk({
      stage: this.#card,
      log,
      core: () => this.#core,
      t: () => this.#words.t,
      onChanged: () => {
        this.refresh()
      },
    })
    this.#news = new NewsBoard((news) => {
      this.#settings.tell(news)
    })
    this.#tray = this.#makeTray()
    const store = new AdministratorsStore(options.home, writeElectronStore)
    this.#administrators = new Administrators(store, () => Date.now())
    this.#stopServing = serveIpc(this.#calls(), authoriser(this.#sessions, idleNow), log)
    this.#expireTimer = setInterval(() => {
      this.#desk.expire()
    }, expireEveryMs)
  }

  /** The core that was opened; its state is shown once it is live. */
  attach(core: Core): void {
    this.#core = core
    this.#notStarted = null
    this.#leftWaiting = core.cards.list()
    this.#policyDesk = new PolicyDesk(core, this.#options.home, writeElectronStore)
  }

  live(): void {
    this.#live = true
    // Those that nobody answered in time were recorded as such by the core's start.
    const waiting = new Set(this.#core?.cards.list().map(({ sequence }) => sequence))
    for (const left of this.#leftWaiting) if (waiting.has(left.sequence)) this.#desk.warn(left, left.event.timeMs)
    this.#leftWaiting = []
    this.refresh()
  }

  /** Shown by the tray and the status page: a failure must not look like protection. */
  notStarted(why: NotStartedReason): void {
    this.#notStarted = why
    this.refresh()
  }

  showStatus(): void {
    this.#settings.show()
  }

  /** At logon: a clerk who has not read what is watched here is shown it, before anything else. */
  showUnreadNotice(): void {
    if (this.#noticePending()) this.#settings.show()
  }

  warn(recorded: RecordedEvent): void {
    if (!this.#closed) this.#desk.warn(recorded)
  }

  eventRecorded(recorded: RecordedEvent): void {
    this.#news.pin('events-changed')
    const simulated = this.#core?.policy.policy.mode === 'simulation'
    if (recorded.event.kind !== 'limit-crossed' || simulated) return
    // It is recorded together with the file that crossed it: that one's own card comes first.
    setImmediate(() => {
      this.warn(recorded)
    })
  }

  inventoryChanged(): void {
    this.#news.pin('inventory-changed')
  }

  /** Something about the core or the cards changed: icon, tooltip, menu and windows follow. */
  refresh(): void {
    if (this.#closed) return
    this.#tray.update(this.#trayFacts(), this.#words.t)
    this.#news.pin('status-changed')
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#expireTimer)
    this.#stopServing()
    this.#news.close()
    this.#card.close()
    this.#settings.close()
    this.#tray.remove()
  }

  #language(): Language {
    return this.#options.preferences.language(app.getPreferredSystemLanguages())
  }

  #status(): StatusView {
    const core = this.#live && this.#core !== null ? this.#core.state() : null
    return statusOfCore(core, {
      ...this.#options,
      notStarted: this.#notStarted,
      waiting: this.#desk.waiting,
      noticePending: this.#noticePending(),
      installId: this.#core?.installId ?? null,
    })
  }

  #noticePending(): boolean {
    if (this.#core === null || !this.#live) return false
    return noticeView(this.#core.policy.policy, this.#core.records.db).acknowledgedMs === null
  }

  #trayFacts(): TrayFacts {
    return { state: this.#status().state, waiting: this.#desk.waiting, version: this.#options.version }
  }

  #makeTray(): AgentTray {
    return new AgentTray(this.#options.files.trayIcon, this.#trayFacts(), this.#words.t, {
      showStatus: () => {
        this.#settings.show()
      },
      showCard: () => {
        this.#desk.focus()
      },
      quit: () => {
        app.quit()
      },
    })
  }

  #calls(): CallHandlers {
    return shellCalls({
      ...this.#options,
      core: () => this.#core,
      policyDesk: () => this.#policyDesk,
      desk: this.#desk,
      administrators: this.#administrators,
      sessions: this.#sessions,
      notStarted: () => this.#notStarted,
      status: () => this.#status(),
      language: () => this.#language(),
      preferences: () => this.#options.preferences.current,
      changePreferences: (preferences) => {
        this.#changePreferences(preferences)
      },
      tell: (news) => {
        this.#news.pin(news)
      },
      onChanged: () => {
        this.refresh()
      },
    })
  }

  #changePreferences(preferences: Preferences): void {
    this.#options.preferences.change(preferences)
    nativeTheme.themeSource = preferences.theme
    this.#words = wordsIn(this.#language())
    this.#settings.reload()
    this.refresh()
  }
}
