export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const margin = 16

/** Bottom right of the work area, wholly inside of it: what does not fit scrolls within the card. */
export function placeCard(workArea: Area, width: number, height: number): Area {
  const w = Math.min(width, workArea.width)
  const h = Math.min(Math.ceil(height), workArea.height - 2 * margin)
  return {
    x: Math.max(workArea.x, workArea.x + workArea.width - w - margin),
    y: workArea.y + workArea.height - h - margin,
    width: w,
    height: h,
  }
}
