import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'

/** As long as Windows waits for the second click of a double one. */
const doubleClickMs = 500

export interface Guard {
  readonly onClickCapture: (event: MouseEvent) => void
  readonly onKeyDownCapture: (event: KeyboardEvent) => void
}

/**
 * The second half of a double click, and a key that is held down, must not answer the card that came in place of the one
 * they were meant for.
 * @param key of the card that is shown
 */
export function useGuard(key: string | null): Guard {
  const shown = useRef<string | null>(null)
  const replacedMs = useRef(-Infinity)
  useLayoutEffect(() => {
    if (key !== null && shown.current !== null && shown.current !== key) replacedMs.current = performance.now()
    shown.current = key
  }, [key])
  return useMemo(
    () => ({
      onClickCapture: (event) => {
        // A click that a key made counts none.
        if (event.detail === 0 || performance.now() - replacedMs.current >= doubleClickMs) return
        event.preventDefault()
        event.stopPropagation()
      },
      onKeyDownCapture: (event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault()
      },
    }),
    [],
  )
}
