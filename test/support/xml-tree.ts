import { SaxesParser } from 'saxes'

/** An element of a whole XML document; prefixes are taken off names. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and runs of text in their order. */
  readonly children: (XmlElement | string)[]
}

/** Parses XML strictly, by a parser that the product does not use; null where it is not well-formed or has a DTD. */
export function xmlTree(text: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: false })
  const addText = (piece: string): void => void open.at(-1)?.children.push(piece)
  parser.on('error', (error) => void faults.push(error.message))
  parser.on('doctype', () => void faults.push('document type'))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: localName(tag.name), attributes: tag.attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const element = root.children.find((child) => typeof child !== 'string')
  return faults.length === 0 && typeof element === 'object' ? element : null
}

export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string')
}

/** The text that an element holds directly. */
export function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
