import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextRun } from './page-lines.ts'
import { picturedShare } from './pictured-share.ts'

interface TextPage {
  readonly kind: 'text'
  readonly runs: readonly TextRun[]
  /** What stands in annotations and form fields. */
  readonly notes: readonly string[]
  /** Most of it is a picture: what a scanner took, with its mark or a page's number as the only words. */
  readonly pictured: boolean
}

/** Of pages without words: pictures make them `unsupported`, nothing at all `empty`. */
type Page = TextPage | { readonly kind: 'unsupported' | 'empty' | 'damaged' }

/** A page with more words than this is a page of words, or a scanned one whose words a program read. */
const fewLetters = 200

/** Of a page: a letterhead and a photograph between paragraphs are less. */
const mostShare = 0.5

/**
 * Reads one page, counted from 1.
 * @param askForPictures each costs its decoding: once a page was one, others tell nothing new.
 */
export async function readPage(document: PDFDocumentProxy, number: number, askForPictures: boolean): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const runs = await runsOf(page)
    const notes = await notesOf(page)
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
    const share = askForPictures && letters < fewLetters ? await picturedShare(page) : 0
    page.cleanup()
    if (runs.length > 0 || notes.length > 0) return { kind: 'text', runs, notes, pictured: share > mostShare }
    return { kind: share > 0 ? 'unsupported' : 'empty' }
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
