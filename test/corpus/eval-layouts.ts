import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createCaseDetector } from '../../main/scanner/detect/create-case-detector.ts'
import { feedSheet } from '../support/feed-rows.ts'
import { Random } from '../support/random.ts'
import { fillLayout, type Layout } from './eval/fill-layout.ts'

const rows = 20

/** Fills each layout of a file with made-up rows and judges the answers: `npm run eval:layouts -- FILE`. */
function evaluateLayouts(file: string): number {
  const layouts = JSON.parse(readFileSync(file, 'utf8')) as readonly Layout[]
  let wrong = 0
  let judged = 0
  for (const layout of layouts) {
    const table = fillLayout(layout, rows, new Random(`layout ${layout.id}`))
    const detector = createCaseDetector({
      fileName: 'table.xlsx',
      today: '2025-10-01',
      digest: (kind, text) => createHmac('sha256', 'layouts').update(`${kind}:${text}`).digest().subarray(0, 16),
    })
    feedSheet(detector.sink, { rows: [layout.headers, ...table] })
    const { people } = detector.finish()
    const right = layout.expect === 'any' || (layout.expect === 'sensitive' ? people === rows : people === 0)
    if (layout.expect !== 'any') judged++
    if (!right) wrong++
    console.log(
      `${layout.id}\t${layout.expect}\t${String(people)}\t${layout.expect === 'any' ? 'not judged' : right ? 'right' : 'WRONG'}`,
    )
  }
  console.log(`${String(judged - wrong)} of ${String(judged)} judged layouts right`)
  return wrong === 0 ? 0 : 1
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: npm run eval:layouts -- FILE')
  process.exitCode = 2
} else process.exitCode = evaluateLayouts(file)
