import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '../shared/ipc/answer.ts'
import type { CallInput, CallName, CallValue } from '../shared/ipc/contract.ts'
import type { News } from '../shared/ipc/news.ts'
import { callMain, isSessionLost, onNews } from './call-main.ts'
import { onSession } from './session-news.ts'

export type Asked<Value> = { readonly kind: 'asking' } | { readonly kind: 'answered'; readonly value: Value } | Refusal

export interface AskedAgain<Value> {
  readonly asked: Asked<Value>
  readonly again: () => void
}

/**
 * Asks main once, again when told that this changed, and whenever the input changes. The last answer stays meanwhile, and
 * where the session ended too: the page below the question for the password must not lose what was typed on it.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  news: News | null = null,
): AskedAgain<CallValue<Name>> {
  const [asked, setAsked] = useState<Asked<CallValue<Name>>>({ kind: 'asking' })
  const [round, setRound] = useState(0)
  const written = JSON.stringify(input)
  const again = useCallback(() => {
    setRound((before) => before + 1)
  }, [])

  useEffect(() => {
    let stale = false
    void callMain(name, JSON.parse(written) as CallInput<Name>).then((answer) => {
      if (!stale) setAsked((before) => (isSessionLost(answer) && before.kind === 'answered' ? before : answer))
    })
    return () => {
      stale = true
    }
  }, [name, written, round])

  useEffect(() => (news === null ? undefined : onNews(news, again)), [news, again])
  useEffect(() => onSession('found', again), [again])
  return { asked, again }
}
