import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Log } from '../agent/ports.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import { refused, type Answer } from '../../shared/ipc/answer.ts'
import { callChannel } from '../../shared/ipc/channels.ts'
import { contract, type CallInput, type CallName, type CallValue } from '../../shared/ipc/contract.ts'
import { isTrustedSender } from './is-trusted-sender.ts'

type Given<Value> = Answer<Value> | Promise<Answer<Value>>

/** One function for each line of the contract. `contentsId` tells which window asks. */
export type CallHandlers = {
  readonly [Name in CallName]: (input: CallInput<Name>, contentsId: number) => Given<CallValue<Name>>
}

/** Serves the contract to our own pages; everything else is refused and logged. Returns the way to stop. */
export function serveIpc(handlers: CallHandlers, log: Log): () => void {
  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame)) {
      log.warn('a call from a foreign page was refused')
      return refused('untrusted-sender')
    }
    if (typeof name !== 'string' || !isCallName(name)) return refused('unknown-call')
    return answer(handlers, name, input, event.sender.id, log)
  })
  return () => {
    ipcMain.removeHandler(callChannel)
  }
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

async function answer<Name extends CallName>(
  handlers: CallHandlers,
  name: Name,
  input: unknown,
  contentsId: number,
  log: Log,
): Promise<Answer<unknown>> {
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success) return refused('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  try {
    // The schema of this very name gave the data, which TypeScript cannot follow through the lookup.
    return await handlers[name](parsed.data as CallInput<Name>, contentsId)
  } catch (error) {
    log.error('a call of a window failed', {
      call: ownWords(name),
      error: ownWords(error instanceof Error ? error.name : 'unknown'),
    })
    return refused('failed')
  }
}
