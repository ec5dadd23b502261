/**
 * How far the nursery of V8's heap may grow. By default it takes 16 MB in Node and 8 in Electron, three halves of which are kept for
 * good: 11 MB more for each process that idles, and no time gained.
 */
const nurseryMegabytes = 2

/** What V8 is told at the start of a scanner process. `heapMegabytes` caps what outlives the nursery. */
export function spawnFlags(heapMegabytes: number): readonly string[] {
  return [`--max-old-space-size=${String(heapMegabytes)}`, `--max-semi-space-size=${String(nurseryMegabytes)}`]
}
