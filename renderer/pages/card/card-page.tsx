import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { CardView } from '../../../shared/ipc/card-view.ts'
import { callMain, onNews } from '../../call-main.ts'
import { Card } from './card.tsx'

/** Reads the card that main wants shown, and tells main how high it came out. */
export function CardPage(): ReactNode {
  const [card, setCard] = useState<CardView | null>(null)
  const frame = useRef<HTMLDivElement>(null)

  const read = useCallback(async () => {
    const answer = await callMain('card.read', null)
    if (answer.kind === 'answered') setCard(answer.value)
  }, [])

  useEffect(() => {
    void read()
    return onNews('card-changed', () => void read())
  }, [read])

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height >= 40) void callMain('card.fit', { height })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [card === null])

  if (card === null) return null
  return (
    <div ref={frame}>
      <Card key={card.key} card={card} />
    </div>
  )
}
