import { useSyncExternalStore } from 'react'

const askEveryMs = 30_000

/** The day of this PC's calendar, now and after each midnight: a page may stay open for days. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today)
}

const heard = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** One timer for all that ask: each line of a list does. */
function subscribe(hear: () => void): () => void {
  heard.add(hear)
  timer ??= setInterval(() => {
    for (const each of heard) each()
  }, askEveryMs)
  return () => {
    heard.delete(hear)
    if (heard.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function today(): string {
  return new Date().toDateString()
}
