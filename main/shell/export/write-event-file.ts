import { finished } from 'node:stream/promises'
import type { Core } from '../../core/core.ts'
import type { EventQuery } from '../../record/list-events.ts'
import type { Language } from '../../../shared/words/language.ts'
import { eventPages } from './event-pages.ts'
import { eventRow, eventRowHeadings } from './event-row.ts'
import { writeByStream } from './write-by-stream.ts'

export interface EventFileWish {
  readonly path: string
  readonly format: 'xlsx' | 'ndjson'
  readonly query: EventQuery
  readonly core: Core
  readonly language: Language
}

/** Writes every event that fits, oldest first; answers how many. `ndjson` holds them as they are posted to the endpoint. */
export async function writeEventFile(wish: EventFileWish): Promise<number> {
  return wish.format === 'ndjson' ? writeLines(wish) : writeWorkbook(wish)
}

function writeLines({ path, core, query }: EventFileWish): Promise<number> {
  return writeByStream(path, async (file) => {
    let count = 0
    for await (const page of eventPages(core.records.db, query)) {
      for (const recorded of page) file.write(`${JSON.stringify(core.asPosted(recorded))}\n`)
      count += page.length
    }
    file.end()
    await finished(file)
    return count
  })
}

async function writeWorkbook({ path, core, query, language }: EventFileWish): Promise<number> {
  const { default: ExcelJS } = await import('exceljs')
  return writeByStream(path, async (stream) => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
    const sheet = book.addWorksheet('events', { views: [{ state: 'frozen', ySplit: 1 }] })
    const headings = eventRowHeadings(language)
    sheet.columns = headings.map((header, at) => ({ header, width: at === 4 ? 40 : 16 }))
    let count = 0
    for await (const page of eventPages(core.records.db, query)) {
      for (const recorded of page) sheet.addRow(eventRow(recorded, language)).commit()
      count += page.length
    }
    sheet.commit()
    await book.commit()
    return count
  })
}
