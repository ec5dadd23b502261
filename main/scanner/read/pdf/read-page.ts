import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextRun } from './page-lines.ts'

interface TextPage {
  readonly kind: 'text'
  readonly runs: readonly TextRun[]
  /** What stands in annotations and form fields. */
  readonly notes: readonly string[]
}

/** Of pages without words: pictures make them `unsupported`, nothing at all `empty`. */
type Page = TextPage | { readonly kind: 'unsupported' | 'empty' | 'damaged' }

/** Reads one page, counted from 1. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const runs = await runsOf(page)
    const notes = await notesOf(page)
    const kind = runs.length > 0 || notes.length > 0 ? 'text' : (await hasPictures(page)) ? 'unsupported' : 'empty'
    page.cleanup()
    return kind === 'text' ? { kind, runs, notes } : { kind }
  } catch {
    return { kind: 'damaged' }
  }
}

async function runsOf(page: PDFPageProxy): Promise<readonly TextRun[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const transform = item.transform as readonly number[]
    const height = item.height > 0 ? item.height : Math.abs(transform[3] ?? 0)
    return [{ text: item.str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: item.width, height }]
  })
}

interface Annotation {
  readonly contentsObj?: { readonly str?: string }
  readonly fieldValue?: unknown
}

async function notesOf(page: PDFPageProxy): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[]
  return annotations.flatMap(({ contentsObj, fieldValue }) =>
    [contentsObj?.str, fieldValue].filter((text): text is string => typeof text === 'string' && text.trim() !== ''),
  )
}

async function hasPictures(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray } = await page.getOperatorList()
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  return fnArray.some((operation: number) => pictures.includes(operation))
}
