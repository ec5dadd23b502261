import type { Level } from '../../../../shared/domain/level.ts'
import { strongerLevel } from '../../../../shared/domain/level.ts'
import type { DetectorContext } from '../case-detector.ts'
import { CaseCounter } from './case-counter.ts'
import { levelOf } from './case-level.ts'
import { hasIdentity, type CaseRecord } from './case-record.ts'
import type { PersonCluster } from './person-cluster.ts'
import { YoungBirths } from './young-births.ts'

/** Takes the records of all sheets of a file: counts people and rows, keeps the level, tells the agent early. */
export class CaseSink {
  readonly counter = new CaseCounter()
  readonly hospitals = new Set<string>()
  readonly births: YoungBirths
  rows = 0
  level: Level | null = null
  readonly #onPeople: DetectorContext['onPeople']
  #told = false

  constructor(context: DetectorContext) {
    this.#onPeople = context.onPeople
    this.births = new YoungBirths(context.today)
  }

  /** Adds a record that stands in maternity context. Answers its case, or `null` where it identifies nobody. */
  add(record: CaseRecord, isPlace: boolean): PersonCluster | null {
    if (!hasIdentity(record)) return null
    const before = this.counter.people
    const cluster = this.counter.add(record)
    if (isPlace) this.rows++
    if (this.level !== 'identified') this.level = strongerLevel(this.level, levelOf(record))
    if (record.hospital !== '') this.hospitals.add(record.hospital)
    if (!this.#told && this.#onPeople !== undefined && this.level !== null && this.counter.people !== before) {
      this.#told = this.#onPeople(this.counter.people, this.level)
    }
    return cluster
  }
}
