import type { IdentifierKind, PackedPeople } from '../../../../shared/domain/people-digests.ts'
import { PeoplePacker } from '../../../../shared/domain/people-digests.ts'
import type { CaseRecord } from './case-record.ts'
import { ClusterIndex } from './cluster-index.ts'
import {
  areTwinsBeside,
  areTwinsByPhone,
  isToldAgain,
  leadName,
  mayHaveOneMother,
  nameDateKey,
  namesAgree,
  PersonCluster,
  type IdentifierList,
} from './person-cluster.ts'

const lists: readonly IdentifierList[] = ['ids', 'phones', 'certificates', 'accounts', 'records', 'nameDates']

const mostIdentifiers = 6

/**
 * Counts distinct cases over all rows of a file. A row joins an earlier one by the strongest identifier that both have:
 * ID, then phone, certificate, account, record number with hospital, else name and date.
 */
export class CaseCounter {
  readonly #index: Readonly<Record<IdentifierList, ClusterIndex>> = {
    ids: new ClusterIndex(),
    phones: new ClusterIndex(),
    certificates: new ClusterIndex(),
    accounts: new ClusterIndex(),
    records: new ClusterIndex(),
    nameDates: new ClusterIndex(),
  }
  /** Cases without a phone, by name and date: who has an unknown phone can only be one of these. */
  readonly #phoneless = new ClusterIndex()
  readonly #clusters: PersonCluster[] = []
  /** The first keys of the cases before this one stand in `nameDates`; the others follow when it is asked. */
  #keyed = 0
  #last: PersonCluster | null = null
  #merged = 0

  /** Distinct cases so far. */
  get people(): number {
    return this.#clusters.length - this.#merged
  }

  /** Adds one row; answers the case that it belongs to. */
  add(record: CaseRecord): PersonCluster {
    const recordKey = record.recordNumber === '' ? '' : `${record.hospital}|${record.recordNumber}`
    const known = this.#byStrongest(record, recordKey) ?? this.#byNameAndDate(record, recordKey)
    const cluster = known ?? this.#start(record)
    if (known !== null) known.learn(record)
    this.#last = cluster
    this.#keep('ids', record.ids, cluster)
    this.#keep('phones', record.phones, cluster)
    this.#keep('certificates', record.certificates, cluster)
    this.#keep('accounts', record.accounts, cluster)
    if (recordKey !== '') this.#note('records', recordKey, cluster)
    if (known !== null) this.#noteNameDate(keyOf(record), known)
    else if (record.phones.length === 0 && cluster.firstKey !== '') this.#phoneless.add(cluster.firstKey, cluster)
    return cluster
  }

  /** The cases as keyed digests: of what links them to other files, strongest first, else of the strongest there is. */
  pack(digest: (kind: IdentifierKind, normalised: string) => Uint8Array): PackedPeople {
    const packer = new PeoplePacker()
    const put = (kind: IdentifierKind, values: readonly string[], most: number): number => {
      const count = Math.min(values.length, most)
      for (let at = 0; at < count; at++) packer.put(kind, digest(kind, values[at] ?? ''))
      return count
    }
    for (const cluster of this.#clusters) {
      if (cluster.mergedInto !== null) continue
      packer.begin()
      let left = mostIdentifiers
      left -= put('id-number', cluster.ids, left)
      left -= put('phone', cluster.phones, left)
      left -= put('certificate', cluster.certificates, left)
      if (left < mostIdentifiers) continue
      if (put('account', cluster.accounts, 1) > 0 || put('record', cluster.records, 1) > 0) continue
      cluster.noteFirstKey()
      put('name-date', cluster.nameDates, 1)
    }
    return packer.pack()
  }

  #start(record: CaseRecord): PersonCluster {
    const cluster = new PersonCluster(record)
    this.#clusters.push(cluster)
    return cluster
  }

  /** By what tells a person for sure; IDs and phones that name two earlier cases make them one. */
  #byStrongest(record: CaseRecord, recordKey: string): PersonCluster | null {
    let found: PersonCluster | null = null
    for (const id of record.ids) found = this.#unite(found, this.#index.ids.find(id, anyone))
    for (const phone of record.phones)
      found = this.#unite(
        found,
        this.#index.phones.find(phone, (cluster) => this.#mayBe(cluster, record)),
      )
    if (found !== null) return found
    for (const certificate of record.certificates) {
      found = this.#unite(found, this.#index.certificates.find(certificate, anyone))
    }
    for (const account of record.accounts)
      found = this.#unite(
        found,
        this.#index.accounts.find(account, (cluster) => this.#mayBe(cluster, record)),
      )
    if (found === null && recordKey !== '')
      found = this.#index.records.find(recordKey, (cluster) => this.#mayBe(cluster, record))
    return found
  }

  /** Whether a case with the same phone, account or record number can be the one of this row. */
  #mayBe(cluster: PersonCluster, record: CaseRecord): boolean {
    if (differ(cluster.ids, record.ids) || !mayHaveOneMother(cluster.newborn, record.newborn)) return false
    if (namesAgree(cluster, record) || (record.phones.length > 0 && isToldAgain(cluster, record))) return true
    if (cluster !== this.#last) return false
    return areTwinsByPhone(cluster, record, () => this.#isOwn(record.phones)) || areTwinsBeside(cluster, record)
  }

  /** Whether nobody else has one of the phones. */
  #isOwn(phones: readonly string[]): boolean {
    return !phones.some((phone) => this.#index.phones.isShared(phone))
  }

  #byNameAndDate(record: CaseRecord, recordKey: string): PersonCluster | null {
    const isNew = record.phones.length > 0 && !record.phones.some((phone) => this.#index.phones.has(phone))
    if (isNew && this.#phoneless.isEmpty) return null
    const key = keyOf(record)
    if (key === '') return null
    if (!isNew) this.#indexFirstKeys()
    return (isNew ? this.#phoneless : this.#index.nameDates).find(key, (cluster) => {
      if (!mayHaveOneMother(cluster.newborn, record.newborn)) return false
      if (differ(cluster.ids, record.ids) || differ(cluster.phones, record.phones)) return false
      if (differ(cluster.accounts, record.accounts)) return false
      if (recordKey !== '' && cluster.records.length > 0 && !cluster.records.includes(recordKey)) return false
      return leadName(record) !== '' || !differ(cluster.certificates, record.certificates)
    })
  }

  #unite(root: PersonCluster | null, part: PersonCluster | null): PersonCluster | null {
    if (root === null || part === null || part === root) return root ?? part
    part.mergedInto = root
    this.#merged++
    root.noteFirstKey()
    part.noteFirstKey()
    for (const list of lists) for (const value of part[list]) root.note(list, value)
    return root
  }

  #keep(list: IdentifierList, values: readonly string[], cluster: PersonCluster): void {
    const [first] = values
    if (first === undefined) return
    if (values.length === 1 && cluster[list].length === 0) {
      cluster[list] = values
      this.#index[list].add(first, cluster)
    } else for (const value of values) this.#note(list, value, cluster)
  }

  #note(list: IdentifierList, value: string, cluster: PersonCluster): void {
    if (cluster.note(list, value)) this.#index[list].add(value, cluster)
  }

  #noteNameDate(key: string, cluster: PersonCluster): void {
    if (key === '' || cluster.nameDates.includes(key)) return
    this.#indexFirstKeys()
    this.#note('nameDates', key, cluster)
    if (cluster.phones.length === 0) this.#phoneless.add(key, cluster)
  }

  /** Nearly every file tells all its people by phone or ID: then no key of name and date is ever made. */
  #indexFirstKeys(): void {
    for (; this.#keyed < this.#clusters.length; this.#keyed++) {
      const cluster = this.#clusters[this.#keyed]
      const key = cluster?.firstKey ?? ''
      if (cluster !== undefined && key !== '') this.#index.nameDates.add(key, cluster)
    }
  }
}

function keyOf(record: CaseRecord): string {
  return nameDateKey(leadName(record), record.newborn, record.father, record.date)
}

function anyone(): boolean {
  return true
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !b.some((value) => a.includes(value))
}
