import type { Random } from '../support/random.ts'
import type { Document } from './document.ts'
import type { Scene } from './scenes/scene.ts'
import type { Shape } from './shapes/shape.ts'

export interface NegativeWish {
  readonly scene: Scene
  readonly shape: Shape
  readonly rows: number
}

/** A document without any case. */
export function makeNegative(random: Random, { scene, shape, rows }: NegativeWish): Document {
  const draft = scene.draft(random, rows)
  return {
    stem: draft.stem,
    sheets: shape.lay(random, draft, (more) => scene.draft(random.fork('neighbour'), more)),
    expect: 'clean',
    people: 0,
    tags: [`scene:${scene.name}`, `shape:${shape.name}`],
  }
}
