import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../../shared/ipc/answer.ts'
import type { TrialRow, TrialView } from '../../../shared/ipc/trial-contract.ts'
import { callMain, onNews } from '../../call-main.ts'

/** Every few seconds, told or not: main stops a run that nobody reads any more. */
const readEveryMs = 3000

export interface Trial {
  readonly progress: Omit<TrialView, 'rows'> | null
  readonly rows: readonly TrialRow[]
  readonly refusal: Refusal | null
}

/** Follows the run that main makes: rows come in pieces, and only new ones are asked for. */
export function useTrial(): Trial {
  const [trial, setTrial] = useState<Trial>({ progress: null, rows: [], refusal: null })
  const kept = useRef<{ run: number; rows: TrialRow[] }>({ run: -1, rows: [] })

  useEffect(() => {
    let over = false
    let reading = false
    const read = async (): Promise<void> => {
      if (reading) return
      reading = true
      let more = true
      while (more && !over) {
        const answer = await callMain('trial.read', { from: kept.current.rows.length })
        if (answer.kind === 'refused') {
          setTrial((before) => ({ ...before, refusal: answer }))
          break
        }
        const { rows, ...progress } = answer.value
        const isNew = progress.run !== kept.current.run
        more = isNew ? kept.current.rows.length > 0 : kept.current.rows.length + rows.length < progress.done
        kept.current = { run: progress.run, rows: isNew && more ? [] : [...kept.current.rows, ...rows] }
        if (!isNew || !more) setTrial({ progress, rows: kept.current.rows, refusal: null })
      }
      reading = false
    }
    void read()
    const stop = onNews('trial-changed', () => void read())
    const timer = setInterval(() => void read(), readEveryMs)
    return () => {
      over = true
      stop()
      clearInterval(timer)
    }
  }, [])
  return trial
}
