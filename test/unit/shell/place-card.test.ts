import { describe, expect, it } from 'vitest'
import { placeCard } from '../../../main/shell/place-card.ts'

describe('the place of the card', () => {
  it('is the bottom right of the work area, beside any taskbar', () => {
    expect(placeCard({ x: 0, y: 0, width: 1920, height: 1040 }, 420, 400)).toEqual({
      x: 1484,
      y: 624,
      width: 420,
      height: 400,
    })
    expect(placeCard({ x: -1280, y: 40, width: 1280, height: 984 }, 420, 400)).toMatchObject({ x: -436, y: 608 })
  })

  it('never reaches out of a small screen', () => {
    const area = { x: 0, y: 0, width: 400, height: 300 }
    const card = placeCard(area, 420, 900)
    expect(card.x).toBeGreaterThanOrEqual(0)
    expect(card.y).toBeGreaterThanOrEqual(0)
    expect(card.x + card.width).toBeLessThanOrEqual(area.width)
    expect(card.y + card.height).toBeLessThanOrEqual(area.height)
  })
})
