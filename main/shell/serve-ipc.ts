import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import type { Log } from '../agent/ports.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { AdministratorView } from '../../shared/ipc/administrator.ts'
import { refused, type Answer, type Refusal } from '../../shared/ipc/answer.ts'
import type { Caller } from '../../shared/ipc/call.ts'
import { activityChannel, callChannel } from '../../shared/ipc/channels.ts'
import { contract, type CallFrom, type CallInput, type CallName, type CallValue } from '../../shared/ipc/contract.ts'
import { errorCode } from '../../shared/domain/error-code.ts'
import { isTrustedSender } from './is-trusted-sender.ts'

type Given<Value> = Answer<Value> | Promise<Answer<Value>>

/** One function for each line of the contract. */
export type CallHandlers<Names extends CallName = CallName> = {
  readonly [Name in Names]: (input: CallInput<Name>, from: CallFrom<Name>) => Given<CallValue<Name>>
}

/** Knows who sits at which window. */
export interface Doorkeeper {
  /** Who asks in this window, or why they may not. Null for calls that need nobody. */
  readonly authorise: (who: Caller, contentsId: number) => AdministratorView | Refusal | null
  /** Somebody touched the window. */
  readonly used: (contentsId: number) => void
}

/** Serves the contract to our own pages; everything else is refused and logged. Returns the way to stop. */
export function serveIpc(handlers: CallHandlers, door: Doorkeeper, log: Log): () => void {
  const onUsed = (event: IpcMainEvent): void => {
    if (isTrustedSender(event.senderFrame)) door.used(event.sender.id)
  }
  ipcMain.on(activityChannel, onUsed)
  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame)) {
      log.warn('a call from a foreign page was refused')
      return refused('untrusted-sender')
    }
    if (typeof name !== 'string' || !isCallName(name)) return refused('unknown-call')
    const administrator = door.authorise(contract[name].who, event.sender.id)
    if (administrator !== null && 'kind' in administrator) return administrator
    // `authorise` gives an administrator exactly where the contract's type says that there is one.
    const from = { contentsId: event.sender.id, administrator } as CallFrom<typeof name>
    return answer(handlers, name, input, from, log)
  })
  return () => {
    ipcMain.removeHandler(callChannel)
    ipcMain.off(activityChannel, onUsed)
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

async function answer<Name extends CallName>(
  handlers: CallHandlers,
  name: Name,
  input: unknown,
  from: CallFrom<Name>,
  log: Log,
): Promise<Answer<unknown>> {
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success) return refused('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  try {
    // The schema of this very name gave the data, which TypeScript cannot follow through the lookup.
    return await handlers[name](parsed.data as CallInput<Name>, from)
  } catch (error) {
    log.error('a call of a window failed', {
      call: ownWords(name),
      error: errorCode(error),
    })
    return refused('failed')
  }
}
