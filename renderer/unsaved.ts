import { useEffect } from 'react'

/** Forms of this window that hold what is not saved. */
let forms = 0

/** While this holds, nobody leaves the page, and the window does not close, without being asked. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined
    forms++
    window.addEventListener('beforeunload', stay)
    return () => {
      forms--
      if (forms === 0) window.removeEventListener('beforeunload', stay)
    }
  }, [isUnsaved])
}

export function isAnythingUnsaved(): boolean {
  return forms > 0
}

/** Whoever was asked and leaves all the same is not asked again by the window. */
export function dropUnsaved(): void {
  window.removeEventListener('beforeunload', stay)
}

function stay(event: Event): void {
  event.preventDefault()
}
