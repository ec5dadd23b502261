import type { PDFPageProxy } from 'pdfjs-dist'

type Matrix = readonly [number, number, number, number]

const straight: Matrix = [1, 0, 0, 1]

/**
 * Which share of a page is covered by pictures, one above the other counted twice; any picture counts as something. Pictures
 * that stand in a group tell no place of their own and count as the whole page.
 */
export async function picturedShare(page: PDFPageProxy): Promise<number> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = (await page.getOperatorList()) as {
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }
  const placed: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  const grouped: readonly number[] = [
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const whole = Math.max((right - left) * (top - bottom), 1)
  const above: Matrix[] = []
  let here = straight
  let share = 0
  for (const [i, operation] of fnArray.entries()) {
    if (operation === OPS.save) above.push(here)
    else if (operation === OPS.restore) here = above.pop() ?? straight
    else if (operation === OPS.transform) here = times(here, matrixOf(argsArray[i]))
    else if (operation === OPS.paintFormXObjectBegin) {
      above.push(here)
      here = times(here, matrixOf((argsArray[i] as readonly unknown[] | null)?.[0]))
    } else if (operation === OPS.paintFormXObjectEnd) here = above.pop() ?? straight
    else if (placed.includes(operation))
      share += Math.abs(here[0] * here[3] - here[1] * here[2]) / whole + Number.MIN_VALUE
    else if (grouped.includes(operation)) share += 1
  }
  return share
}

/** What turns and stretches; where it moves to is all the same. */
function matrixOf(written: unknown): Matrix {
  if (written === null || written === undefined) return straight
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(written as ArrayLike<number>)
  return [a, b, c, d]
}

function times([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h]
}
