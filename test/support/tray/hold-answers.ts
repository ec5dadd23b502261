import { callChannel } from '../../../shared/ipc/channels.ts'
import type { CallName } from '../../../shared/ipc/contract.ts'
import type { TrayApp } from './tray-app.ts'

/** From now on main's answers to this call wait, as on a PC that is busy with something else. Resolves with what lets them go. */
export async function holdAnswers({ app }: TrayApp, call: CallName): Promise<() => Promise<void>> {
  await app.evaluate(
    ({ ipcMain, app: running }, held) => {
      type Serve = (event: unknown, name: string, input: unknown) => Promise<unknown>
      // Electron has no public way to what already serves a channel.
      const serve = (ipcMain as unknown as { _invokeHandlers: Map<string, Serve> })._invokeHandlers.get(held.channel)
      if (serve === undefined) throw new Error('nothing serves the calls')
      const released = new Promise<void>((go) => {
        running.once(held.release as 'activate', () => {
          go()
        })
      })
      ipcMain.removeHandler(held.channel)
      ipcMain.handle(held.channel, async (event, name: string, input: unknown) => {
        if (name === held.call) await released
        return serve(event, name, input)
      })
    },
    { channel: callChannel, call, release: `release ${call}` },
  )
  return () => app.evaluate(({ app: running }, release) => void running.emit(release), `release ${call}`)
}
