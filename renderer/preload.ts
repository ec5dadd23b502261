import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { activityChannel, callChannel, newsChannel } from '../shared/ipc/channels.ts'
import type { SwaddleBridge } from '../shared/ipc/bridge.ts'

/**
 * A card is asked for before its page has been read from disk: the clerk sees it that much sooner. Whatever changes
 * meanwhile is not heard by the page yet, so the answer is not used then.
 */
let firstCard: Promise<unknown> | null = null
if (window.location.pathname === '/card.html') {
  firstCard = ipcRenderer.invoke(callChannel, 'card.read', null)
  ipcRenderer.once(newsChannel, () => {
    firstCard = null
  })
}

function call(name: string, input: unknown): Promise<unknown> {
  const asked = name === 'card.read' ? firstCard : null
  if (asked === null) return ipcRenderer.invoke(callChannel, name, input)
  firstCard = null
  return asked
}

/** All that a page gets of Electron: one way to ask, one way to hear, and where a dropped file lies. Main checks every call by the contract. */
const bridge: SwaddleBridge = {
  call: call as SwaddleBridge['call'],
  pathOf: (file) => webUtils.getPathForFile(file),
  onNews: (hear) => {
    const listener = (_event: unknown, news: Parameters<typeof hear>[0]): void => {
      hear(news)
    }
    ipcRenderer.on(newsChannel, listener)
    return () => ipcRenderer.off(newsChannel, listener)
  },
}

/** A session ends after minutes, so these need not tell of every key. */
const tellEveryMs = 2000
let toldMs = -tellEveryMs

/** What a person does, never what a page does by itself: those events are not trusted. */
function tellActivity(event: Event): void {
  if (!event.isTrusted || event.timeStamp - toldMs < tellEveryMs) return
  toldMs = event.timeStamp
  ipcRenderer.send(activityChannel)
}

for (const kind of ['pointerdown', 'keydown', 'click', 'wheel', 'input'] as const) {
  window.addEventListener(kind, tellActivity, { capture: true, passive: true })
}

contextBridge.exposeInMainWorld('swaddle', bridge)
