import { Random } from '../support/random.ts'
import type { Document } from './document.ts'
import { allKinds } from './kinds/all-kinds.ts'
import { makeNegative } from './make-negative.ts'
import { makePositive } from './make-positive.ts'
import type { PlannedFile } from './planned-file.ts'
import { babyOrders } from './scenes/baby-orders.ts'
import { surgeryWard } from './scenes/surgery-ward.ts'
import { plainShapes } from './shapes/plain-shapes.ts'
import type { Wrap } from './write/wrap.ts'

const wraps: readonly Wrap[] = ['zipped', 'encrypted', 'zipped', 'cut', 'zipped-twice']

/** Archives, and workbooks that cannot be read: a password on them, or their second half missing. */
export function planWrapped(seed: string, at: number): PlannedFile {
  const wrap = wraps[at % wraps.length] ?? 'none'
  const harmless = wrap === 'cut' || at % 10 === 5
  const make = (): Document => {
    const document = harmless ? negative(new Random(seed)) : positive(new Random(seed))
    const unread = wrap === 'encrypted' || wrap === 'cut'
    return {
      ...document,
      ...(unread ? { expect: 'unscannable', people: 0 } : {}),
      tags: [`wrap:${wrap}`, 'format:xlsx'],
    }
  }
  return { format: 'xlsx', wrap, make }
}

function positive(random: Random): Document {
  const [shape] = plainShapes
  for (const kind of random.shuffle(allKinds)) {
    const made = shape && makePositive(random, { kind, shape, disguise: null, people: random.int(2, 60) })
    if (made) return made
  }
  throw new RangeError('no kind can be plain')
}

/** A cut copy of a list of cases may still yield some; a cut copy of another list is only unread. */
function negative(random: Random): Document {
  const [shape] = plainShapes
  if (!shape) throw new RangeError('there is no plain shape')
  return makeNegative(random, { scene: random.pick([babyOrders, surgeryWard]), shape, rows: random.int(20, 80) })
}
