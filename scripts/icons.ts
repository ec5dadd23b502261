/** `npm run icons`: renders the drawings in `build/icons/sources` to what the app and its installer use. */
import { Resvg } from '@resvg/resvg-js'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconFolder, repository } from './build/layout.ts'
import { icoContainer } from './icons/ico-container.ts'

const sources = join(repository, 'build/icons/sources')
const appSizes = [16, 20, 24, 32, 48, 64, 128, 256] as const
/** Side of the picture, and what Electron looks for at a screen of that scale. */
const traySizes = { 16: '', 20: '@1.25x', 24: '@1.5x', 32: '@2x', 48: '@3x' } as const
const trayStates = ['watching', 'attention', 'not-reporting', 'simulation'] as const

rmSync(iconFolder, { recursive: true, force: true })
mkdirSync(iconFolder, { recursive: true })

const app = appSizes.map((size) => ({ size, png: render(size < 32 ? 'app-small' : 'app', size) }))
for (const { size, png } of app) write(`app-${size}.png`, png)
write('app.ico', icoContainer(app))

for (const state of trayStates) {
  const name = `tray-${state}`
  const pictures = Object.entries(traySizes).map(([size, scale]) => ({
    size: Number(size),
    scale,
    png: render(name, Number(size)),
  }))
  for (const { scale, png } of pictures) write(`${name}${scale}.png`, png)
  write(`${name}.ico`, icoContainer(pictures))
}

function render(name: string, size: number): Buffer {
  const svg = readFileSync(join(sources, `${name}.svg`))
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

function write(name: string, bytes: Buffer): void {
  writeFileSync(join(iconFolder, name), bytes)
}
