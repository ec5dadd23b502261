import { join } from 'node:path'
import { startTrayApp, type TrayApp, type TrayAppWish } from '../../test/support/tray/tray-app.ts'
import { deploySetUpCode } from '../../test/support/tray/administrator.ts'
import type { Language } from '../../shared/words/language.ts'
import { cardScenes } from './card-scenes.ts'
import { takeOverWithoutKeys } from '../../test/support/tray/lost-keys.ts'
import { emptyScenes } from './empty-scenes.ts'
import { keysScenes } from './keys-scenes.ts'
import { settingsScenes } from './settings-scenes.ts'
import type { Shoot } from './shoot.ts'

export interface Look {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  readonly scale: number
  /** Of the display, in its own pixels. */
  readonly screen: '1366x768' | '1920x1080'
}

export function nameOfLook({ language, theme, scale }: Look): string {
  return `${language}.${theme}.${String(scale * 100)}`
}

/** Plays every scene once in this look; answers the names of the pictures. */
export async function shootLook(look: Look, folder: string): Promise<readonly string[]> {
  const { language, theme, scale } = look
  const names: string[] = []
  const shoot: Shoot = async (page, name) => {
    const file = `${name}.${nameOfLook(look)}.png`
    await page.screenshot({ path: join(folder, file) })
    names.push(file)
  }
  const play = async (wish: TrayAppWish, scenes: (tray: TrayApp) => Promise<void>): Promise<void> => {
    const switches = [`--force-device-scale-factor=${String(scale)}`]
    const tray = await startTrayApp({ preferences: { language, theme }, switches, prepare: deploySetUpCode, ...wish })
    try {
      await scenes(tray)
    } finally {
      await tray.close()
    }
  }
  await play({ policy: examplePolicy(language) }, async (tray) => {
    await cardScenes(tray, shoot)
    await settingsScenes(tray, shoot)
  })
  await play({ policy: { mode: 'no such mode' } }, async (tray) => {
    await emptyScenes(tray, shoot)
    await tray.app.close()
    const lost = { untilWatching: false, prepare: takeOverWithoutKeys(tray.place) }
    await play(lost, (other) => keysScenes(other, shoot))
  })
  return names
}

/** With something in every place that a card or page shows of the policy. */
function examplePolicy(language: Look['language']): Readonly<Record<string, unknown>> {
  const words =
    language === 'en'
      ? { contact: 'IT desk 8021', howToSend: 'Upload it in the hospital portal.', name: 'Daily report', who: 'Dr Li' }
      : { contact: '信息科 8021', howToSend: '请在院内系统里上传。', name: '医院日报', who: '李主任' }
  const route = { purpose: words.name, recipient: words.contact, channels: ['qq', 'wework'], approver: words.who }
  return {
    clerk: { contact: words.contact, howToSend: words.howToSend },
    release: { breakGlass: true, offlineSecret: 'ab'.repeat(32), approvers: 2 },
    vaultDays: 30,
    routes: [
      { ...route, id: 'daily', name: words.name, peoplePerDay: 100, expires: '2099-12-31' },
      { ...route, id: 'former', name: `${words.name} 2020`, hospitals: ['甲', '乙'], expires: '2020-12-31' },
    ],
  }
}
