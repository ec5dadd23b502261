import { useCallback, useEffect, type RefObject } from 'react'

/**
 * F6 goes from the page to its link in the navigation and back, as it goes between the parts of Windows' own windows: from the
 * middle of a long page the tabulator needs a hundred steps for that.
 * @returns the way to the navigation, for those who do not know the key
 */
export function usePaneKey(main: RefObject<HTMLElement | null>): () => void {
  const toNavigation = useCallback(() => {
    document.querySelector<HTMLElement>('.frame-nav a[aria-current]')?.focus()
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.isComposing) return
      const at = document.activeElement ?? document.body
      // A dialog above the page keeps the keys to itself.
      if (at !== document.body && at.closest('.frame') === null) return
      event.preventDefault()
      if (at.closest('.frame-nav') === null) toNavigation()
      else main.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [main, toNavigation])
  return toNavigation
}
