import type { Random } from '../../support/random.ts'
import type { Region } from '../../support/people/name.ts'
import type { Script } from '../draft.ts'

type RenderWeight = (grams: number) => string | number

const everywhere: readonly RenderWeight[] = [
  (grams) => grams,
  (grams) => grams,
  (grams) => `${String(grams)}g`,
  (grams) => Math.round(grams / 10) / 100,
  (grams) => `${(grams / 1000).toFixed(2)}kg`,
]

const chinese: readonly RenderWeight[] = [
  (grams) => `${String(grams)}克`,
  (grams) => `${(grams / 500).toFixed(1)}斤`,
  // One jin is ten liang of 50 g.
  (grams) => `${String(Math.floor(grams / 500))}斤${String(Math.round((grams % 500) / 50) % 10)}两`,
  (grams) => `${String(grams)} G`,
]

/** One way to write a birth weight, kept through a column. */
export function weightStyle(random: Random, region: Region, script: Script): RenderWeight {
  return random.pick(region === 'mainland' && script === 'simplified' ? [...everywhere, ...chinese] : everywhere)
}
