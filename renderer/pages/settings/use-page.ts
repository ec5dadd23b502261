import { useCallback, useEffect, useState } from 'react'
import { pageOfHash, type PageId } from './pages.ts'

/** The page that the window's address names, and the way to another. */
export function usePage(): readonly [PageId, (page: PageId) => void] {
  const [page, setPage] = useState<PageId>(() => pageOfHash(window.location.hash))

  useEffect(() => {
    const follow = (): void => {
      setPage(pageOfHash(window.location.hash))
    }
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
    }
  }, [])

  const goTo = useCallback((next: PageId) => {
    window.location.hash = next
  }, [])
  return [page, goTo]
}
