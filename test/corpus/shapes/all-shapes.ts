import { accompaniedShape } from './accompanied-shape.ts'
import { formShapes } from './form-shapes.ts'
import { groupedShapes } from './grouped-shapes.ts'
import { hiddenShapes } from './hidden-shapes.ts'
import { interruptedShapes } from './interrupted-shapes.ts'
import { plainShapes } from './plain-shapes.ts'
import { sentenceShapes } from './sentence-shapes.ts'
import type { Shape } from './shape.ts'

export const allShapes: readonly Shape[] = [
  ...plainShapes,
  ...groupedShapes,
  ...interruptedShapes,
  ...hiddenShapes,
  ...formShapes,
  ...sentenceShapes,
  accompaniedShape,
]
