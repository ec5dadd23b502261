import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { callMain } from '../../call-main.ts'
import { useAnswer } from '../../use-answer.ts'
import { Card } from './card.tsx'
import { useGuard } from './use-guard.ts'

/** What the contract takes at least: a page that is not laid out yet has less. */
const leastHeight = 40

/** Reads the card that main wants shown, and tells main how high it came out. */
export function CardPage(): ReactNode {
  const { asked } = useAnswer('card.read', null, 'card-changed')
  const frame = useRef<HTMLDivElement>(null)
  const card = asked.kind === 'answered' ? asked.value : null
  const shown = card !== null

  // Told as soon as it is laid out: an observer would tell it a frame later.
  useLayoutEffect(() => {
    const element = frame.current
    if (!shown || element === null) return undefined
    let told = 0
    const tell = (): void => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height < leastHeight || height === told) return
      told = height
      void callMain('card.fit', { height })
    }
    tell()
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [shown])

  const key = card?.key
  useEffect(() => {
    // The first button has the focus, and on a low screen the story above it would be scrolled out of sight.
    window.scrollTo(0, 0)
  }, [key])

  const guard = useGuard(card?.key ?? null)
  if (card === null) return null
  return (
    <div ref={frame} {...guard}>
      <Card key={card.key} card={card} />
    </div>
  )
}
