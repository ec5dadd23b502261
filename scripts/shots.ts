/**
 * `npm run shots -- FOLDER`: a picture of every window and state of the real app, light and dark, in Chinese and English,
 * at 100 and 150 %, on made-up files. For people to look at: nothing is compared.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDisplay } from './electron-runtime/display.ts'
import { shootLook, type Look } from './shots/shoot-look.ts'

const folder = resolve(process.argv[2] ?? 'out/shots')
mkdirSync(folder, { recursive: true })
const display = await openDisplay()
Object.assign(process.env, display.env)
const looks: readonly Look[] = [
  { language: 'zh-CN', theme: 'light', scale: 1 },
  { language: 'zh-CN', theme: 'dark', scale: 1.5 },
  { language: 'en', theme: 'light', scale: 1.5 },
  { language: 'en', theme: 'dark', scale: 1 },
]
try {
  for (const look of looks) {
    for (const name of await shootLook(look, folder)) process.stdout.write(`${name}\n`)
  }
} finally {
  await display.close()
}
