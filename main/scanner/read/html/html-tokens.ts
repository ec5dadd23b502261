import { decodeHtmlEntities } from './html-entities.ts'

/** What a reader of HTML is told. Names are lower-case. */
export interface HtmlReader {
  open(name: string, attributes: string): void
  text(text: string): void
  close(name: string): void
  /** A comment, or a script: carried and not shown. */
  unseen(text: string): void
}

/** Elements whose content is no markup and no words. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'xml'])

/**
 * Walks through HTML as it is found in files: tags in any order, unclosed and in any case. Linear in the text's length.
 * `more` is asked now and then whether to go on.
 */
export function walkHtml(html: string, reader: HtmlReader, more: () => boolean): void {
  let at = 0
  while (at < html.length && more()) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      reader.text(decodeHtmlEntities(html.slice(at)))
      return
    }
    if (open > at) reader.text(decodeHtmlEntities(html.slice(at, open)))
    at = readMarkup(html, open, reader)
  }
}

/** Reads what begins with `<` and answers where it ends. */
function readMarkup(html: string, open: number, reader: HtmlReader): number {
  if (html.startsWith('<!--', open)) {
    const end = past(html, '-->', open + 4)
    reader.unseen(html.slice(open + 4, end).replace(/-->$/, ''))
    return end
  }
  if (html.startsWith('<![CDATA[', open)) {
    const end = past(html, ']]>', open + 9)
    reader.text(html.slice(open + 9, end).replace(/\]\]>$/, ''))
    return end
  }
  const closing = html.charCodeAt(open + 1) === 0x2f
  const name = nameAt(html, open + (closing ? 2 : 1))
  if (name === '') {
    if (/[!?/]/.test(html.charAt(open + 1))) return past(html, '>', open + 1)
    // A lone less-than sign is text.
    reader.text('<')
    return open + 1
  }
  const end = tagEnd(html, open + 1)
  if (closing) reader.close(name)
  else {
    reader.open(name, html.slice(open + 1 + name.length, end))
    if (rawElements.has(name) && html.charCodeAt(end - 1) !== 0x2f) {
      const after = pastElement(html, name, end)
      if (name !== 'style') reader.unseen(html.slice(end + 1, after).replace(/<\/[^<]*$/, ''))
      return after
    }
  }
  return end + 1
}

function nameAt(html: string, from: number): string {
  let to = from
  while (to < html.length && to - from < 64 && /[A-Za-z0-9:_-]/.test(html.charAt(to))) to++
  return /[A-Za-z]/.test(html.charAt(from)) ? html.slice(from, to).toLowerCase() : ''
}

/** Where the tag's `>` stands; one within quotes does not end it. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const letter = html.charAt(at)
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at
    else if ((letter === '"' || letter === "'") && html.charAt(at - 1) === '=') quote = letter
  }
  return html.length
}

function pastElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found === null ? html.length : past(html, '>', found.index)
}

function past(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found < 0 ? html.length : found + what.length
}
