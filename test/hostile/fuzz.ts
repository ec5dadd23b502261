import { parseArgs } from 'node:util'
import { fuzzOnce, type FuzzTally } from './xlsx-fuzzer.ts'

/** `npm run fuzz -- [--seed TEXT] [--seconds N] [--from I]`: one minute of a fixed seed unless told. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: 'swaddle' },
      seconds: { type: 'string', default: '60' },
      from: { type: 'string', default: '0' },
    },
  })
  const until = performance.now() + Number(values.seconds) * 1000
  const tally: FuzzTally = { judged: 0, whole: 0 }
  let failed = 0
  let index = Number(values.from)
  for (; performance.now() < until && failed < 10; index++) {
    try {
      await fuzzOnce(values.seed, index, tally)
    } catch (error) {
      failed++
      console.error(`seed ${values.seed}, mutant ${index}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const passed = index - Number(values.from) - failed
  console.log(`${tally.judged} judged by a strict parser, ${tally.whole} read whole`)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

await main()
