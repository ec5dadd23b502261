import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'

/** How parcels are delivered. */
const byCourier =
  /^(?:express|standard|economy|priority|same.?day|next.?day|overnight|freight|pick.?up|click.{0,5}collect|collect(?:ion)?|store|courier|air|sea|road|rail|home|locker|signed.{0,8}|tracked.{0,8}|twin pack|pallet|bulk|partial|split|full|digital|download|post)(?: (?:delivery|shipping))?$/iu

/** The share of cells that say how a child was born: `Normal` and `Assisted` beside `Express` say how a parcel came. */
export function modeShare({ sample }: ColumnMeaning): number {
  return sample.mode > 0 && reachesShare(sample, 0.1, ({ text }) => byCourier.test(text)) ? 0 : sample.mode
}
