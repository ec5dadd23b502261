/**
 * `npm run shots -- FOLDER [LOOK…]`: a picture of every window and state of the real app, light and dark, in all three
 * languages, at 100, 125, 150 and 200 %, on large screens and small, on made-up files. For people to look at: nothing is compared. A look is named like the
 * pictures, `zh-CN.light.100`; without one, all are taken.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDisplay } from './electron-runtime/display.ts'
import { nameOfLook, shootLook, type Look } from './shots/shoot-look.ts'

const folder = resolve(process.argv[2] ?? 'out/shots')
mkdirSync(folder, { recursive: true })
const looks: readonly Look[] = [
  { language: 'zh-CN', theme: 'light', scale: 1, screen: '1366x768' },
  { language: 'zh-CN', theme: 'light', scale: 1.5, screen: '1366x768' },
  { language: 'zh-CN', theme: 'light', scale: 2, screen: '1366x768' },
  { language: 'zh-CN', theme: 'dark', scale: 1.5, screen: '1920x1080' },
  { language: 'en', theme: 'light', scale: 1.5, screen: '1366x768' },
  { language: 'en', theme: 'dark', scale: 1, screen: '1920x1080' },
  { language: 'zh-TW', theme: 'light', scale: 1.25, screen: '1920x1080' },
]
const wanted = process.argv.slice(3)
const unknown = wanted.filter((name) => looks.every((look) => nameOfLook(look) !== name))
if (unknown.length > 0)
  throw new Error(`no such look: ${unknown.join(', ')}; there are ${looks.map(nameOfLook).join(', ')}`)
for (const look of looks.filter((each) => wanted.length === 0 || wanted.includes(nameOfLook(each)))) {
  const display = await openDisplay(look.screen)
  const before = { ...process.env }
  Object.assign(process.env, display.env)
  try {
    for (const name of await shootLook(look, folder)) process.stdout.write(`${name}\n`)
  } finally {
    process.env = before
    await display.close()
  }
}
