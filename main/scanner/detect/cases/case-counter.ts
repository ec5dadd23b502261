import type { IdentifierKind, PackedPeople } from '../../../../shared/domain/people-digests.ts'
import { linkingKinds, PeoplePacker } from '../../../../shared/domain/people-digests.ts'
import type { CaseRecord } from './case-record.ts'
import { ClusterIndex } from './cluster-index.ts'
import { leadName, namesAgree, PersonCluster, type IdentifierList } from './person-cluster.ts'

/** The lists of a case and the kinds under which their digests leave the scanner, strongest first. */
const kinds: readonly (readonly [IdentifierList, IdentifierKind])[] = [
  ['ids', 'id-number'],
  ['phones', 'phone'],
  ['certificates', 'certificate'],
  ['accounts', 'account'],
  ['records', 'record'],
  ['nameDates', 'name-date'],
]

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
  readonly #clusters: PersonCluster[] = []
  #merged = 0

  /** Distinct cases so far. */
  get people(): number {
    return this.#clusters.length - this.#merged
  }

  /** Adds one row; answers the case that it belongs to. */
  add(record: CaseRecord): PersonCluster {
    const recordKey = record.recordNumber === '' ? '' : `${record.hospital}|${record.recordNumber}`
    const nameDate = nameDateKey(record)
    const cluster =
      this.#byStrongest(record, recordKey) ?? this.#byNameAndDate(record, nameDate, recordKey) ?? this.#start(record)
    if (cluster.mother === '') cluster.mother = leadName(record)
    if (cluster.newborn === '') cluster.newborn = record.newborn
    if (cluster.father === '') cluster.father = record.father
    if (cluster.date === '') cluster.date = record.date
    for (const id of record.ids) this.#note('ids', id, cluster)
    for (const phone of record.phones) this.#note('phones', phone, cluster)
    for (const certificate of record.certificates) this.#note('certificates', certificate, cluster)
    for (const account of record.accounts) this.#note('accounts', account, cluster)
    if (recordKey !== '') this.#note('records', recordKey, cluster)
    if (nameDate !== '') this.#note('nameDates', nameDate, cluster)
    return cluster
  }

  /** The cases as keyed digests: of what links them to other files, strongest first, else of the strongest there is. */
  pack(digest: (kind: IdentifierKind, normalised: string) => Uint8Array): PackedPeople {
    const packer = new PeoplePacker()
    for (const cluster of this.#clusters) {
      if (cluster.mergedInto !== null) continue
      packer.begin()
      let put = 0
      for (const [list, kind] of kinds) {
        if (put > 0 && !linkingKinds.has(kind)) break
        for (const value of cluster[list]) {
          if (put === mostIdentifiers || (put > 0 && !linkingKinds.has(kind))) break
          packer.put(kind, digest(kind, value))
          put++
        }
      }
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
    const mayBe = (cluster: PersonCluster): boolean => namesAgree(cluster, record) && !differ(cluster.ids, record.ids)
    for (const phone of record.phones) found = this.#unite(found, this.#index.phones.find(phone, mayBe))
    if (found !== null) return found
    for (const certificate of record.certificates) {
      found = this.#unite(found, this.#index.certificates.find(certificate, anyone))
    }
    for (const account of record.accounts) found = this.#unite(found, this.#index.accounts.find(account, mayBe))
    if (found === null && recordKey !== '') found = this.#index.records.find(recordKey, mayBe)
    return found
  }

  #byNameAndDate(record: CaseRecord, key: string, recordKey: string): PersonCluster | null {
    if (key === '') return null
    return this.#index.nameDates.find(key, (cluster) => {
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
    for (const [list] of kinds) for (const value of part[list]) root.note(list, value)
    return root
  }

  #note(list: IdentifierList, value: string, cluster: PersonCluster): void {
    if (cluster.note(list, value)) this.#index[list].add(value, cluster)
  }
}

function nameDateKey(record: CaseRecord): string {
  const lead = leadName(record)
  const name = lead !== '' ? lead : record.newborn !== '' ? record.newborn : record.father
  return name === '' ? '' : `${name}|${record.date}`
}

function anyone(): boolean {
  return true
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !b.some((value) => a.includes(value))
}
