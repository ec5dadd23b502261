import { describe, expect, it } from 'vitest'
import { trayMenu, trayTooltip, type TrayFacts } from '../../../main/shell/tray-menu.ts'
import { wordsIn } from '../../../shared/words/words-in.ts'

const { t } = wordsIn('zh-CN')
const actions = { showStatus: () => undefined, showCard: () => undefined, quit: () => undefined }
const facts: TrayFacts = { state: 'watching', waiting: 0, version: '1.2.3' }

describe('the tray', () => {
  it('says how things stand, and offers the status', () => {
    expect(trayTooltip(facts, t)).toBe('襁褓 · 正在守护')
    const labels = trayMenu(facts, t, actions).map(({ label }) => label)
    expect(labels).toEqual(['正在守护', undefined, '我的状态…', undefined, '版本 1.2.3', '退出'])
  })

  it('leads back to cards that wait', () => {
    const menu = trayMenu({ ...facts, state: 'attention', waiting: 2 }, t, actions)
    expect(menu.map(({ label }) => label)).toContain('查看待确认的提醒（2）')
  })
})
