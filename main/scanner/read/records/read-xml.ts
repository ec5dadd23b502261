import type { CellSink } from '../../detect/cell-source.ts'
import type { ReadBudget } from '../read-budget.ts'
import { readPart, type FinalOutcome } from '../read-outcome.ts'
import { XmlTokens, type OpenTag, type XmlReader } from '../xlsx/xml-tokens.ts'
import { emitValues, type Value } from './emit-values.ts'
import { RecordSheet } from './record-sheet.ts'

/** Of a letter of XML, what its tree takes in memory, about. */
const bytesALetter = 6

/** Attributes that call an element by a name of its own. */
const calling = /^(?:name|key|field|label|column)$/i

const typeName = /^(?:\w*type|class|style|format|lang|encoding|required|nullable|visible)$/i
const placeName = /^(?:id|index|idx|seq|order|sort|length|size|width)$/i

/** Deeper markup is an attack on whoever walks it. */
const deepest = 200

/**
 * Reads XML of no known kind: elements that come again are records, their elements and attributes the fields. `null` where
 * it is no XML that can be followed to its end.
 */
export function readXml(
  text: string,
  inside: readonly string[],
  sink: CellSink,
  budget: ReadBudget,
  name = '',
): FinalOutcome | null {
  if (!budget.mayHold(text.length * bytesALetter)) return readPart(budget.stop ?? 'out-of-memory')
  const tree = new Tree()
  const tokens = new XmlTokens(tree)
  tokens.feed(text)
  tokens.finish()
  if (!tokens.sawElement || tokens.depth !== 0 || tree.tooDeep || tokens.sawDoctype) return null
  const sheet = new RecordSheet(sink, budget, inside, name)
  for (const comment of commentsOf(text)) if (!sheet.line(comment)) return sheet.end()
  emitValues(tree.root, sheet)
  return sheet.end()
}

function* commentsOf(text: string): Generator<string> {
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', at)
    if (end < 0) return
    yield text.slice(at + 4, end)
    at = end
  }
}

interface Element {
  readonly name: string
  /** What the element is called by its own attribute: `<field name="产妇">`. */
  readonly called: string | null
  readonly children: Map<string, Value[]>
  text: string
}

/** The elements as values: those without any within are texts, those of one name side by side a list. */
class Tree implements XmlReader {
  tooDeep = false
  readonly #top = element('', null)
  #open: Element[] = [this.#top]

  open(tag: OpenTag): void {
    const attributes = [...tag.all()].filter(([key]) => !/^xmlns/i.test(key))
    const called = attributes.find(([key]) => calling.test(key))?.[1] ?? null
    const opened = element(tag.name, called)
    for (const [key, value] of attributes) add(opened, key, value)
    this.#open.push(opened)
    this.tooDeep ||= this.#open.length > deepest
  }

  text(text: string): void {
    const top = this.#open.at(-1)
    if (top !== undefined) top.text += text
  }

  close(): void {
    if (this.#open.length < 2) return
    const closed = this.#open.pop()
    const above = this.#open.at(-1)
    if (closed === undefined || above === undefined) return
    const text = closed.text.trim()
    if (closed.called !== null && text !== '') {
      for (const name of closed.children.keys()) if (calling.test(name)) closed.children.delete(name)
      if ([...closed.children].every(isManner)) add(above, closed.called, text)
      else {
        add(closed, closed.called, text)
        add(above, closed.name, valueOf(closed))
      }
    } else if (closed.children.size === 0) add(above, closed.name, text)
    else {
      if (text !== '') add(closed, closed.name, text)
      add(above, closed.name, valueOf(closed))
    }
  }

  get root(): Value {
    return valueOf(this.#top)
  }
}

/** `type="xsd:string"`, `id="7"`: how a program keeps a field, and nothing that somebody wrote. */
function isManner([name, values]: readonly [string, readonly Value[]]): boolean {
  const written = typeName.test(name) ? /^[a-z][\w.:()]{0,23}$/i : placeName.test(name) ? /^\d{0,4}$/ : null
  return written !== null && values.every((value) => typeof value === 'string' && written.test(value))
}

function element(name: string, called: string | null): Element {
  return { name, called, children: new Map(), text: '' }
}

function add({ children }: Element, name: string, value: Value): void {
  const values = children.get(name)
  if (values === undefined) children.set(name, [value])
  else values.push(value)
}

function valueOf({ children }: Element): Value {
  return Object.fromEntries(
    [...children].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
}
