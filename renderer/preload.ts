import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, newsChannel } from '../shared/ipc/channels.ts'
import type { SwaddleBridge } from '../shared/ipc/bridge.ts'

/** All that a page gets of Electron: one way to ask, one way to hear, and where a dropped file lies. Main checks every call by the contract. */
const bridge: SwaddleBridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  pathOf: (file) => webUtils.getPathForFile(file),
  onNews: (hear) => {
    const listener = (_event: unknown, news: Parameters<typeof hear>[0]): void => {
      hear(news)
    }
    ipcRenderer.on(newsChannel, listener)
    return () => ipcRenderer.off(newsChannel, listener)
  },
}

contextBridge.exposeInMainWorld('swaddle', bridge)
