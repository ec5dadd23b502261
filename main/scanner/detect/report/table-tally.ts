import { joinMasked, ownWords, type Masked } from '../../../../shared/domain/masked.ts'
import { strongerLevel, type Level } from '../../../../shared/domain/level.ts'
import type { ColumnFinding, TableFinding } from '../../../../shared/domain/finding.ts'
import type { Reason } from '../../../../shared/domain/reason.ts'
import { levelOf } from '../cases/case-level.ts'
import type { CaseRecord } from '../cases/case-record.ts'
import { rootOf, type PersonCluster } from '../cases/person-cluster.ts'
import { detectionReason } from './detection-reason.ts'
import { maskPlace } from './mask-words.ts'

const mostSamples = 3

/** What one table, card list or text has given so far, for its finding. */
export class TableTally {
  readonly #people: PersonCluster[] = []
  readonly #hospitals = new Set<string>()
  readonly #samples: Masked[] = []
  #rows = 0
  #level: Level | null = null
  #first = -1
  #last = -1
  #from = ''
  #to = ''

  get rows(): number {
    return this.#rows
  }

  /** The highest level was reached. */
  get isIdentified(): boolean {
    return this.#level === 'identified'
  }

  get wantsSample(): boolean {
    return this.#samples.length < mostSamples
  }

  /** Counts one row that gave a case. */
  add(record: CaseRecord, cluster: PersonCluster, row: number, isPlace: boolean): void {
    if (cluster.countedBy !== this) {
      cluster.countedBy = this
      this.#people.push(cluster)
    }
    if (isPlace) this.#rows++
    if (this.#level !== 'identified') this.#level = strongerLevel(this.#level, levelOf(record))
    if (record.hospital !== '') this.#hospitals.add(record.hospital)
    if (this.#first < 0) this.#first = row
    this.#last = row
    if (record.date.length === 10) {
      if (this.#from === '' || record.date < this.#from) this.#from = record.date
      if (record.date > this.#to) this.#to = record.date
    }
  }

  sample(cells: readonly Masked[]): void {
    if (this.wantsSample && cells.length > 0) this.#samples.push(joinMasked(cells, ' '))
  }

  /** The finding, or `null` where the table gave no case. `place` is told from the first and last row with a case. */
  finding(
    where: {
      readonly sheet: string
      readonly inside: readonly string[]
      readonly place: (first: number, last: number) => string
    },
    columns: readonly ColumnFinding[],
    why: readonly Reason[],
  ): TableFinding | null {
    if (this.#level === null) return null
    const people = this.#distinctPeople()
    const counted: Reason[] = [detectionReason('cases-counted', { people, rows: this.#rows })]
    if (this.#hospitals.size > 0) counted.push(detectionReason('hospitals-named', { hospitals: this.#hospitals.size }))
    const [from, to] = [ownWords(this.#from), ownWords(this.#to)]
    if (from !== '')
      counted.push(
        from === to ? detectionReason('dates-one', { day: from }) : detectionReason('dates-span', { from, to }),
      )
    return {
      where: maskPlace(where.sheet, where.inside, where.place(this.#first, this.#last)),
      people,
      rows: this.#rows,
      level: this.#level,
      columns,
      samples: this.#samples,
      why: [...why, detectionReason(`level-${this.#level}`), ...counted],
      dates: this.#from === '' ? null : { from: this.#from, to: this.#to },
    }
  }

  /** Cases that were joined since, and those that another table counted in between, stand in the list more than once. */
  #distinctPeople(): number {
    const counting = {}
    let people = 0
    for (const cluster of this.#people) {
      const root = rootOf(cluster)
      if (root.countedBy === counting) continue
      root.countedBy = counting
      people++
    }
    return people
  }
}
