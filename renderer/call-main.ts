import type { Answer } from '../shared/ipc/answer.ts'
import type { SwaddleBridge } from '../shared/ipc/bridge.ts'
import type { CallInput, CallName, CallValue } from '../shared/ipc/contract.ts'
import type { News } from '../shared/ipc/news.ts'
import { tellSession } from './session-news.ts'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly swaddle: SwaddleBridge
  }
}

/** Refused because nobody is signed in, or not any more. */
export function isSessionLost(answer: Answer<unknown>): boolean {
  return answer.kind === 'refused' && (answer.why === 'no-session' || answer.why === 'session-expired')
}

/** Asks main. Answers `failed` where main is gone; never rejects. */
export async function callMain<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Answer<CallValue<Name>>> {
  try {
    const answer = await window.swaddle.call(name, input)
    if (isSessionLost(answer)) tellSession('lost')
    return answer
  } catch {
    return { kind: 'refused', why: 'failed' }
  }
}

/** Calls back whenever main says that this changed. Returns the way to stop. */
export function onNews(wanted: News, hear: () => void): () => void {
  return window.swaddle.onNews((news) => {
    if (news === wanted) hear()
  })
}
