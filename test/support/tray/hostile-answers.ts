import { callChannel } from '../../../shared/ipc/channels.ts'
import type { CallName } from '../../../shared/ipc/contract.ts'
import type { TrayApp } from './tray-app.ts'

/** Where answers of main carry words that somebody outside wrote. */
const foreignWords = ['name', 'folder', 'ownPath']

/**
 * From now on, main's answers to this call carry the given texts, in turn, wherever they name a file or folder. Names of
 * ten thousand letters lie on no disk, but an event of another program's making could hold one: windows must bear it.
 */
export async function answerWithNames({ app }: TrayApp, call: CallName, names: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, wish) => {
      type Serve = (event: unknown, name: string, input: unknown) => Promise<unknown>
      // Electron has no public way to what already serves a channel.
      const serve = (ipcMain as unknown as { _invokeHandlers: Map<string, Serve> })._invokeHandlers.get(wish.channel)
      if (serve === undefined) throw new Error('nothing serves the calls')
      ipcMain.removeHandler(wish.channel)
      ipcMain.handle(wish.channel, async (event, name: string, input: unknown) => {
        const answer = await serve(event, name, input)
        if (name !== wish.call) return answer
        const used = new Map(wish.keys.map((key) => [key, 0]))
        const named: unknown = JSON.parse(
          JSON.stringify(answer, (key, value: unknown) => {
            const at = used.get(key)
            if (at === undefined || typeof value !== 'string') return value
            used.set(key, at + 1)
            return wish.names[at % wish.names.length]
          }),
        )
        return named
      })
    },
    { channel: callChannel, call, names: [...names], keys: [...foreignWords] },
  )
}
