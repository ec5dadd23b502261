import { cellDisguises } from './cell-disguises.ts'
import type { Disguise } from './disguise.ts'
import { headingDisguises } from './heading-disguises.ts'
import { joinedDisguises } from './joined-disguises.ts'
import { phoneDisguises } from './phone-disguises.ts'

export const allDisguises: readonly Disguise[] = [
  ...phoneDisguises,
  ...headingDisguises,
  ...cellDisguises,
  ...joinedDisguises,
]
