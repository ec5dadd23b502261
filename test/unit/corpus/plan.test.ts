import { beforeAll, expect, test } from 'vitest'
import { allDisguises } from '../../corpus/disguises/all-disguises.ts'
import { cellText, type Document } from '../../corpus/document.ts'
import { speaksOfMaternity } from '../../corpus/draft.ts'
import { allFormats } from '../../corpus/format.ts'
import { allKinds } from '../../corpus/kinds/all-kinds.ts'
import { planCorpus } from '../../corpus/plan.ts'
import type { PlannedFile } from '../../corpus/planned-file.ts'
import { allRegisters } from '../../corpus/registers/all-registers.ts'
import { allScenes } from '../../corpus/scenes/all-scenes.ts'
import { allShapes } from '../../corpus/shapes/all-shapes.ts'

let plan: readonly PlannedFile[] = []
let documents: readonly Document[] = []
beforeAll(() => {
  plan = planCorpus(1, 'small')
  documents = plan.map(({ make }) => make())
}, 120_000)

function textOf({ stem, sheets }: Document): string {
  const cells = sheets.flatMap(({ name, rows, notes }) => [
    name,
    ...rows.flat().map(cellText),
    ...notes.map(({ text }) => text),
  ])
  return [stem, ...cells].join('\n')
}

test('the same seed plans the same documents, another seed others', () => {
  const again = planCorpus(1, 'small')
  for (const at of [0, 40, 120, 200, 300, 320]) expect(again[at]?.make()).toEqual(documents[at])
  expect(planCorpus(2, 'small')[0]?.make()).not.toEqual(documents[0])
})

test('labels are well formed: people where there are cases, none where there are not', () => {
  for (const { expect: outcome, people, tags, sheets } of documents) {
    expect(people > 0).toBe(outcome === 'sensitive')
    expect(new Set(tags).size).toBe(tags.length)
    expect(sheets.length).toBeGreaterThan(0)
  }
})

test('every kind, scene, register, shape, disguise and format comes up at least three times in the small corpus', () => {
  const counts = new Map<string, number>()
  for (const tag of documents.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const wanted = [
    ...allKinds.map(({ name }) => `kind:${name}`),
    ...allScenes.map(({ name }) => `scene:${name}`),
    ...allRegisters.map(({ name }) => `register:${name}`),
    ...allShapes.map(({ name }) => `shape:${name}`),
    ...allDisguises.map(({ name }) => `disguise:${name}`),
    ...allFormats.map((format) => `format:${format}`),
  ]
  expect(wanted.filter((tag) => (counts.get(tag) ?? 0) < 3)).toEqual([])
  expect([...counts].filter(([, count]) => count < 3)).toEqual([])
})

test('every list of cases says what it is, but where the birth dates alone are to tell it', () => {
  const silent = documents.filter(
    (document) =>
      document.expect === 'sensitive' &&
      !document.tags.includes('told-by:birth-date') &&
      !speaksOfMaternity(textOf(document)) &&
      !/顺产|顺\b|产房|DELIV_|分娩|新筛|出生缺陷|爱婴|满月宴|百日宴|宝宝宴|生完|出生登记|出生申报|出生津貼|母婴|EDC|EDD|Birth w|birth|doula/.test(
        textOf(document),
      ),
  )
  expect(silent.map(({ tags }) => tags)).toEqual([])
})

test('as many rows of text as people are there, in every list that tells each case once', () => {
  const plainLists = documents.filter(({ tags }) => tags.includes('shape:plain') && tags.includes('disguise:none'))
  expect(plainLists.length).toBeGreaterThan(2)
  for (const { sheets, people } of plainLists) expect((sheets[0]?.rows.length ?? 0) - 1).toBeGreaterThanOrEqual(people)
})

test('no shape is tied to one kind of list', () => {
  for (const { name } of allShapes) {
    const tags = documents
      .filter((document) => document.tags.includes(`shape:${name}`))
      .map((document) => document.tags)
    const kinds = new Set(tags.flat().filter((tag) => /^(kind|scene):/.test(tag)))
    expect(kinds.size, name).toBeGreaterThan(1)
  }
})
