import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is narrower than so many pixels, now and whenever that changes. */
export function useNarrower(px: number): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = queryOf(px)
      query.addEventListener('change', changed)
      return () => {
        query.removeEventListener('change', changed)
      }
    },
    [px],
  )
  return useSyncExternalStore(subscribe, () => queryOf(px).matches)
}

function queryOf(px: number): MediaQueryList {
  return window.matchMedia(`(width < ${String(px)}px)`)
}
