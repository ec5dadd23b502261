import type { FinalOutcome } from '../read-outcome.ts'
import { RecordSheet } from '../records/record-sheet.ts'
import { readXml } from '../records/read-xml.ts'
import { decodeEntities } from './xml-text.ts'
import type { SheetContext } from './read-sheet.ts'

/** XML of anybody's making that lies in the file: shown nowhere, carried along all the same. */
export async function readCustomXml(key: string, context: SheetContext): Promise<void> {
  const { parts, sink, budget, inside } = context
  const utf8 = new TextDecoder()
  let text = ''
  await parts.readBytes(key, (chunk) => {
    text += utf8.decode(chunk, { stream: true })
    return budget.takeText(chunk.length)
  })
  if (budget.stop === null) parts.note(readXml(text, inside, sink, budget) ?? readLines(text, context))
  budget.releaseText(text.length)
}

/** What is called XML and is none that can be followed: its words, whatever stands between them. */
function readLines(text: string, { sink, budget, inside }: SheetContext): FinalOutcome {
  const sheet = new RecordSheet(sink, budget, inside)
  sheet.line(decodeEntities(text.replaceAll(/[<>]/g, ' ')))
  return sheet.end()
}
