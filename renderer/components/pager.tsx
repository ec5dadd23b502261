import { Button } from 'antd'
import type { ReactNode } from 'react'

export interface PagerProps {
  /** Words, and what a click does; null where there is no such page. */
  readonly back: readonly [words: string, go: (() => void) | null]
  readonly on: readonly [words: string, go: (() => void) | null]
}

/** One page back, one page on; nothing where all is on one page. */
export function Pager({ back, on }: PagerProps): ReactNode {
  if (back[1] === null && on[1] === null) return null
  return (
    <footer className="pager">
      {[back, on].map(([words, go]) => (
        <Button key={words} disabled={go === null} onClick={() => go?.()}>
          {words}
        </Button>
      ))}
    </footer>
  )
}
