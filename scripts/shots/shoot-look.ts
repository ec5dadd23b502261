import { join } from 'node:path'
import { startTrayApp, type TrayApp } from '../../test/support/tray/tray-app.ts'
import { deploySetUpCode } from '../../test/support/tray/administrator.ts'
import { cardScenes } from './card-scenes.ts'
import { settingsScenes } from './settings-scenes.ts'
import type { Shoot } from './shoot.ts'

export interface Look {
  readonly language: 'zh-CN' | 'en'
  readonly theme: 'light' | 'dark'
  readonly scale: number
}

/** Plays every scene once in this look; answers the names of the pictures. */
export async function shootLook(look: Look, folder: string): Promise<readonly string[]> {
  const { language, theme, scale } = look
  const names: string[] = []
  const shoot: Shoot = async (page, name) => {
    const file = `${name}.${language}.${theme}.${String(scale * 100)}.png`
    await page.screenshot({ path: join(folder, file) })
    names.push(file)
  }
  const tray: TrayApp = await startTrayApp({
    preferences: { language, theme },
    policy: { clerk: { contact: language === 'en' ? 'IT desk 8021' : '信息科 8021' } },
    switches: [`--force-device-scale-factor=${String(scale)}`],
    prepare: deploySetUpCode,
  })
  try {
    await cardScenes(tray, shoot)
    await settingsScenes(tray, shoot)
  } finally {
    await tray.close()
  }
  return names
}
