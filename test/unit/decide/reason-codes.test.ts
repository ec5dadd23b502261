import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { decisionReasons } from '../../../shared/words/decision-reasons.ts'
import { languages } from '../../../shared/words/language.ts'
import { isIdentifierValue } from '../../../shared/words/reason-values.ts'

const main = join(import.meta.dirname, '../../../main')

interface Emitted {
  readonly code: string
  readonly values: readonly string[]
}

/** Every `{ code: '…', values: {…} }` that is written in the sources of these rooms. */
function reasonsWrittenIn(rooms: readonly string[]): Emitted[] {
  const found: Emitted[] = []
  for (const room of rooms) {
    for (const name of readdirSync(join(main, room))) {
      const source = ts.createSourceFile(name, readFileSync(join(main, room, name), 'utf8'), ts.ScriptTarget.Latest)
      const visit = (node: ts.Node): void => {
        const reason = ts.isObjectLiteralExpression(node) ? asReason(node) : null
        if (reason !== null) found.push(reason)
        ts.forEachChild(node, visit)
      }
      visit(source)
    }
  }
  return found
}

function asReason(node: ts.ObjectLiteralExpression): Emitted | null {
  const fields = new Map(node.properties.map((property) => [nameOf(property), property]))
  const code = fields.get('code')
  const values = fields.get('values')
  if (code === undefined || values === undefined) return null
  if (!ts.isPropertyAssignment(code) || !ts.isStringLiteral(code.initializer)) {
    throw new Error('a reason whose code is no plain word cannot be checked')
  }
  const given = ts.isPropertyAssignment(values) ? values.initializer : null
  const names = given !== null && ts.isObjectLiteralExpression(given) ? given.properties.map(nameOf) : null
  // Values that were put together before: the words themselves say what they need.
  return { code: code.initializer.text, values: names ?? placesIn(decisionReasons['zh-CN'], code.initializer.text) }
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
  return property.name !== undefined && ts.isIdentifier(property.name) ? property.name.text : ''
}

function placesIn(words: Readonly<Record<string, string>>, code: string): string[] {
  return [...(words[code] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, place = '']) => place).sort()
}

const emitted = reasonsWrittenIn(['decide', 'agent'])

/** Values that say themselves: numbers, dates, and names that an administrator gave. */
const plain = new Set(['people', 'from', 'limit', 'hospitals', 'allowed', 'route', 'owner', 'expires'])

describe('the reasons that a decision can give', () => {
  it.each(languages)('have words in %s, which fill in nothing that is not given', (language) => {
    const words: Readonly<Record<string, string>> = decisionReasons[language]
    for (const { code, values } of emitted) {
      expect(words[code], code).toBeDefined()
      expect(values, code).toEqual(expect.arrayContaining(placesIn(words, code)))
    }
  })

  it('are all the words there are', () => {
    const codes = new Set(emitted.map(({ code }) => code))
    expect([...codes].sort()).toEqual(Object.keys(decisionReasons['zh-CN']).sort())
  })

  it('fill in nothing but numbers, names that were given, and identifiers that have words', () => {
    const unsaid = emitted.flatMap(({ code, values }) =>
      values.filter((name) => !plain.has(name) && !isIdentifierValue(code, name)).map((name) => `${code}.${name}`),
    )
    expect(unsaid).toEqual([])
  })
})
