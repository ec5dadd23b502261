import { readLooseXml } from '../records/read-loose-xml.ts'
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
  if (budget.stop === null) parts.note(readLooseXml(text, inside, sink, budget))
  budget.releaseText(text.length)
}
