import { useCallback, useState } from 'react'
import type { Answer } from '../../shared/ipc/answer.ts'
import { useRefusalWords } from './use-refusal-words.ts'

export interface Act {
  readonly busy: boolean
  /** Why the last one was refused, in words; empty where it was not. */
  readonly problem: string
  /** Runs one act at a time. Resolves with what it gave, or null where it was refused. */
  readonly run: <Value>(act: () => Promise<Answer<Value>>) => Promise<{ readonly value: Value } | null>
}

/**
 * What every button that asks main for something needs: busy meanwhile, and words where it was refused.
 * @param wrong what to say where something secret was wrong: by what was asked for here, a reader knows what to type anew.
 */
export function useAct(wrong?: string): Act {
  const refusalWords = useRefusalWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const run = useCallback(
    async <Value>(act: () => Promise<Answer<Value>>) => {
      setBusy(true)
      setProblem('')
      const answer = await act()
      setBusy(false)
      if (answer.kind === 'answered') return { value: answer.value }
      setProblem(answer.why === 'wrong' && wrong !== undefined ? wrong : refusalWords(answer))
      return null
    },
    [refusalWords, wrong],
  )
  return { busy, problem, run }
}
