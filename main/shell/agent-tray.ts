import { Menu, Tray, nativeImage } from 'electron'
import type { TFunction } from 'i18next'
import type { ShellState } from '../../shared/ipc/status-view.ts'
import { trayMenu, trayTooltip, type TrayActions, type TrayFacts } from './tray-menu.ts'

/** The tray icon: the only thing that is always there. */
export class AgentTray {
  readonly #tray: Tray
  readonly #iconPath: (state: ShellState) => string
  readonly #actions: TrayActions
  #shown = ''

  constructor(iconPath: (state: ShellState) => string, facts: TrayFacts, t: TFunction, actions: TrayActions) {
    this.#iconPath = iconPath
    this.#actions = actions
    this.#tray = new Tray(nativeImage.createFromPath(iconPath(facts.state)))
    this.#tray.on('click', () => {
      if (this.#waiting > 0) actions.showCard()
      else actions.showStatus()
    })
    this.update(facts, t)
  }

  #waiting = 0

  /** Redraws only what changed: on Linux a new menu closes the one that is open. */
  update(facts: TrayFacts, t: TFunction): void {
    this.#waiting = facts.waiting
    const tooltip = trayTooltip(facts, t)
    const shown = `${tooltip}|${String(facts.waiting)}`
    if (shown === this.#shown) return
    this.#shown = shown
    this.#tray.setImage(nativeImage.createFromPath(this.#iconPath(facts.state)))
    this.#tray.setToolTip(tooltip)
    this.#tray.setContextMenu(Menu.buildFromTemplate(trayMenu(facts, t, this.#actions)))
  }

  remove(): void {
    this.#tray.destroy()
  }
}
