import type { MenuItemConstructorOptions } from 'electron'
import type { TFunction } from 'i18next'
import type { ShellState } from '../../shared/ipc/status-view.ts'

export interface TrayActions {
  readonly showStatus: () => void
  readonly showCard: () => void
  readonly quit: () => void
}

export interface TrayFacts {
  readonly state: ShellState
  readonly waiting: number
  readonly version: string
}

/** What a right click on the tray icon offers. */
export function trayMenu(facts: TrayFacts, t: TFunction, actions: TrayActions): MenuItemConstructorOptions[] {
  const card: MenuItemConstructorOptions = { label: t('tray.card', { count: facts.waiting }), click: actions.showCard }
  return [
    { label: t(`tray.state.${facts.state}`), enabled: false },
    { type: 'separator' },
    ...(facts.waiting > 0 ? [card] : []),
    { label: t('tray.status'), click: actions.showStatus },
    { type: 'separator' },
    { label: t('tray.version', { version: facts.version }), enabled: false },
    { label: t('tray.quit'), click: actions.quit },
  ]
}

export function trayTooltip(facts: TrayFacts, t: TFunction): string {
  return `${t('tray.name')} · ${t(`tray.state.${facts.state}`)}`
}
