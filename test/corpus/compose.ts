import { dayOf, type Day } from '../support/day.ts'
import type { Family } from '../support/people/family.ts'
import { hospitals } from '../support/people/hospital.ts'
import type { Region } from '../support/people/name.ts'
import type { Population } from '../support/people/population.ts'
import type { Random } from '../support/random.ts'
import { allColumns, type ColumnKey } from './columns/all-columns.ts'
import { weather, type ColumnSpec } from './columns/column.ts'
import { colleagues } from './columns/place-columns.ts'
import type { Draft, DraftColumn, Script } from './draft.ts'
import { fillWords } from './kinds/fill-words.ts'
import type { Kind } from './kinds/kind.ts'

export interface ComposeWish {
  readonly kind: Kind
  /** Distinct cases. */
  readonly people: number
  readonly population: Population
}

/** A day on which an office may have saved its file. */
export function fileDay(random: Random): Day {
  return random.int(dayOf(2022, 6, 1), dayOf(2026, 10, 20))
}

/** Makes one table of cases as an office of this kind would: its columns, its styles, its carelessness. */
export function composeCases(random: Random, { kind, people, population }: ComposeWish): Draft {
  const region = random.pick(kind.regions)
  const script = random.pick(kind.scripts)
  const today = fileDay(random)
  const keys = chooseColumns(random, kind, people)
  const { families, orderly } = chooseFamilies(random, { region, today, people, population, kind, keys })
  const words = { region, today }
  const used = new Set<string>()
  return {
    script,
    region,
    title: fillWords(random, random.pick(kind.titles), words),
    sheetName: fillWords(random, random.pick(kind.sheetNames), words)
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31),
    stem: fillWords(random, random.pick(kind.stems), words),
    columns: keys.map((key) =>
      fillColumn(random, { key, kind, region, script, families, used, gaps: orderly && !isAnchor(key, keys) }),
    ),
    families,
  }
}

function chooseColumns(random: Random, kind: Kind, people: number): ColumnKey[] {
  const chosen = new Set<ColumnKey>(kind.must.map((group) => random.pick(group)))
  // That a phone is everybody's shows only where there are several people.
  const may = kind.may.filter((key) => key !== 'deskPhone' || people > 4)
  for (const key of random.some(may, random.int(0, Math.min(may.length, 11)))) chosen.add(key)
  const usual = Object.keys(allColumns) as ColumnKey[]
  const ordered = random.chance(0.5)
    ? random.shuffle([...chosen])
    : random.chance(0.5)
      ? [...chosen]
      : usual.filter((key) => chosen.has(key))
  return ordered.includes('index') ? ['index', ...ordered.filter((key) => key !== 'index')] : ordered
}

interface FamiliesWish {
  readonly region: Region
  readonly today: Day
  readonly people: number
  readonly population: Population
  readonly kind: Kind
  readonly keys: readonly ColumnKey[]
}

/**
 * `orderly` lists have each case once. The others repeat rows or give each twin its own row; there every cell is filled,
 * so that the strongest identifier of a case is the same in all its rows.
 */
function chooseFamilies(random: Random, wish: FamiliesWish): { families: Family[]; orderly: boolean } {
  const { region, today, people, population, kind, keys } = wish
  const places = hospitals(random, region, random.pick([1, 1, 3, 12]))
  const span =
    kind.soleCue === true
      ? random.pick([31, 120, 300])
      : kind.time === 'born'
        ? random.pick([1, 7, 31, 200, 700])
        : random.pick([60, 240])
  const moments = Array.from({ length: people }, () => random.int(0, span))
  const days = moments
    .map((ago) => (kind.time === 'born' ? today - ago : today + ago))
    .sort((one, other) => one - other)
  const strong = (keys.includes('motherPhone') || keys.includes('motherId')) && !keys.includes('babyId')
  const manner = strong && people > 2 ? random.next() : 1
  const base = days.map((birth) =>
    atDay(population.family({ region, birth, hospital: random.pick(places) }), kind.time, today),
  )
  if (manner < 0.08) return { families: [...base, ...random.some(base, Math.ceil(people / 6))], orderly: false }
  if (manner < 0.14) return { families: base.flatMap(twinRows), orderly: false }
  return { families: base, orderly: true }
}

/** While a birth is only expected, the weeks are those of today. */
export function atDay(family: Family, time: Kind['time'], today: Day): Family {
  if (time === 'born') return family
  const elapsed = Math.max(today - family.lastPeriod, 35)
  return { ...family, weeks: Math.floor(elapsed / 7), weekDays: elapsed % 7 }
}

function twinRows(family: Family): Family[] {
  return family.babies.map((baby) => ({ ...family, babies: [baby] }))
}

/** The column that names or numbers the case is never empty. */
function isAnchor(key: ColumnKey, keys: readonly ColumnKey[]): boolean {
  const anchors: readonly ColumnKey[] = ['motherName', 'babyName', 'motherId', 'recordNumber', 'certificate']
  return key === anchors.find((anchor) => keys.includes(anchor))
}

interface FillWish {
  readonly key: ColumnKey
  readonly kind: Kind
  readonly region: Region
  readonly script: Script
  readonly families: readonly Family[]
  readonly used: Set<string>
  readonly gaps: boolean
}

function fillColumn(random: Random, { key, kind, region, script, families, used, gaps }: FillWish): DraftColumn {
  const spec: ColumnSpec = allColumns[key]
  const own = script === 'simplified' ? kind.headings?.[key] : undefined
  const usual = own ?? spec.headings[script] ?? spec.headings.english ?? [key]
  const free = usual.filter((heading) => !used.has(heading))
  const plain = free.length > 0 ? random.pick(free) : `${random.pick(usual)}2`
  used.add(plain)
  const render = spec.style(random, region, script)
  const gapRate = gaps ? random.pick([0, 0, 0.03, 0.15]) : 0
  const cells = families.map((family, row) => (random.chance(gapRate) ? null : render(family, row)))
  return { key, group: spec.group, heading: script === 'simplified' ? weather(random, plain) : plain, cells }
}

/** A line such as offices put under the title: who made the table, and when. */
export function subtitle(random: Random, region: Region): string {
  const maker = colleagues(random, region, 1)()
  return random.pick([
    `制表人：${maker}`,
    `填报人：${maker}    审核：`,
    `填表日期：     年   月   日`,
    `单位（盖章）：`,
    `制表：${maker}  打印时间：2025-06-01 09:00`,
  ])
}
