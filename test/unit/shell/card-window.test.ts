import { EventEmitter } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { CardWindow } from '../../../main/shell/card-window.ts'

const { made } = vi.hoisted(() => ({ made: [] as { readonly webContents: { emit: (event: string) => boolean } }[] }))

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  class MadeUpWindow extends Emitter {
    readonly webContents = new Emitter()
    constructor() {
      super()
      made.push(this)
    }
    loadURL = () => Promise.resolve()
    setBounds = () => undefined
    isVisible = () => true
    destroy = () => undefined
  }
  return {
    BrowserWindow: MadeUpWindow,
    nativeTheme: { shouldUseDarkColors: false },
    screen: {
      getCursorScreenPoint: () => ({ x: 0, y: 0 }),
      getDisplayNearestPoint: () => ({ workArea: { x: 0, y: 0, width: 1000, height: 800 } }),
    },
  }
})

function cardWindow(): CardWindow {
  made.length = 0
  return new CardWindow({
    session: new EventEmitter() as never,
    preload: 'preload.js',
    language: () => 'zh-CN',
    onDismissed: () => undefined,
  })
}

const crash = (): void => {
  made.at(-1)?.webContents.emit('render-process-gone')
}

it('makes a page anew that crashed, and gives up where it crashes again and again', () => {
  const window = cardWindow()
  window.show()
  for (let times = 0; times < 10; times++) crash()
  expect(made).toHaveLength(4)
})

it('makes it anew however often that was so in the months before', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const window = cardWindow()
  window.show()
  for (let month = 0; month < 10; month++) {
    crash()
    vi.advanceTimersByTime(30 * 86_400_000)
  }
  expect(made).toHaveLength(11)
})
