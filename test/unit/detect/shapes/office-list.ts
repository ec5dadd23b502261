import type { FedCell } from '../../../support/feed-rows.ts'
import type { Family } from '../../../support/people/family.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const size = 8

/** A list as one office keeps it, and whether its rows are cases. */
export interface OfficeList {
  readonly name: string
  readonly holds: 'cases' | 'none'
  readonly region?: 'taiwan' | 'hong-kong' | 'macau'
  readonly fileName?: string
  readonly titles?: readonly string[]
  /** Left out where the list has none. */
  readonly headings?: readonly string[]
  readonly row: (family: Family, at: number) => readonly (FedCell | undefined)[]
}

/** The list with rows of made-up people under its titles and headings. */
export function provenList({ name, holds, region, fileName, titles = [], headings, row }: OfficeList): ShapeProof {
  const rows = [
    ...titles.map((title) => [title]),
    ...(headings === undefined ? [] : [headings]),
    ...families(size, name, region).map(row),
  ]
  return {
    name,
    ...(fileName === undefined ? {} : { fileName }),
    sheets: [{ rows }],
    people: holds === 'cases' ? size : 0,
  }
}
