/**
 * One group of figures. Every file `NAME.bench.ts` in this folder exports one as `section`; `npm run bench` runs all,
 * `npm run bench -- NAME` the named ones.
 */
export interface BenchSection {
  readonly name: string
  /** Prints lines of figures; ratios within one run are what counts, absolute times belong to this machine. */
  run(print: (line: string) => void): Promise<void>
}
