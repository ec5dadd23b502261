import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed)
  return () => {
    query.removeEventListener('change', changed)
  }
}

/** Whether the window is dark now: main sets it from the clerk's choice or the system's. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
