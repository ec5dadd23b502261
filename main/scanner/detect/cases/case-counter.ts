import type { IdentifierKind, PackedPeople } from '../../../../shared/domain/people-digests.ts'
import { PeoplePacker } from '../../../../shared/domain/people-digests.ts'
import type { CaseRecord } from './case-record.ts'
import { leadName, namesAgree, newCluster, rootOf, type PersonCluster } from './person-cluster.ts'

type Index = Map<string, PersonCluster | PersonCluster[]>

/**
 * Counts distinct cases over all rows of a file. A row joins an earlier one by the strongest identifier that both have:
 * ID, then phone, certificate, account, record number with hospital, else name and date.
 */
export class CaseCounter {
  readonly #byId: Index = new Map()
  readonly #byPhone: Index = new Map()
  readonly #byCertificate: Index = new Map()
  readonly #byAccount: Index = new Map()
  readonly #byRecord: Index = new Map()
  readonly #byNameDate: Index = new Map()
  readonly #clusters: PersonCluster[] = []
  #merged = 0

  /** Distinct cases so far. */
  get people(): number {
    return this.#clusters.length - this.#merged
  }

  /** Adds one row; answers the case that it belongs to. */
  add(record: CaseRecord): PersonCluster {
    const names = { mother: leadName(record), newborn: record.newborn, father: record.father, date: record.date }
    const recordKey = record.recordNumber === '' ? '' : `${record.hospital}|${record.recordNumber}`
    const nameDate = nameDateKey(names)
    const byStrong = this.#joined(record, names, recordKey)
    const found = byStrong.length > 0 ? byStrong : this.#sameNameAndDate(record, names, nameDate, recordKey)
    const cluster = this.#unite(found) ?? this.#start(record)
    if (cluster.mother === '') cluster.mother = names.mother
    if (cluster.newborn === '') cluster.newborn = names.newborn
    if (cluster.father === '') cluster.father = names.father
    if (cluster.date === '') cluster.date = names.date
    for (const id of record.ids) note(this.#byId, cluster.ids, id, cluster)
    for (const phone of record.phones) note(this.#byPhone, cluster.phones, phone, cluster)
    for (const certificate of record.certificates) note(this.#byCertificate, cluster.certificates, certificate, cluster)
    for (const account of record.accounts) note(this.#byAccount, cluster.accounts, account, cluster)
    if (recordKey !== '') note(this.#byRecord, cluster.records, recordKey, cluster)
    if (nameDate !== '') note(this.#byNameDate, cluster.nameDates, nameDate, cluster)
    return cluster
  }

  /** The cases as keyed digests, strongest first, at most six each; asks for each distinct identifier once. */
  pack(digest: (kind: IdentifierKind, normalised: string) => Uint8Array): PackedPeople {
    const kept = new Map<string, Uint8Array>()
    const once = (kind: IdentifierKind, normalised: string): { kind: IdentifierKind; digest: Uint8Array } => {
      const key = `${kind}:${normalised}`
      const known = kept.get(key) ?? digest(kind, normalised)
      if (!kept.has(key) && kept.size < 1_000_000) kept.set(key, known)
      return { kind, digest: known }
    }
    const packer = new PeoplePacker()
    for (const cluster of this.#clusters) {
      if (cluster.mergedInto !== null) continue
      const identifiers = [
        ...cluster.ids.map((id) => ['id-number', id] as const),
        ...cluster.phones.map((phone) => ['phone', phone] as const),
        ...cluster.certificates.map((certificate) => ['certificate', certificate] as const),
        ...cluster.accounts.map((account) => ['account', account] as const),
        ...cluster.records.map((record) => ['record', record] as const),
        ...cluster.nameDates.map((nameDate) => ['name-date', nameDate] as const),
      ]
      packer.add(identifiers.slice(0, 6).map(([kind, normalised]) => once(kind, normalised)))
    }
    return packer.pack()
  }

  #start(record: CaseRecord): PersonCluster {
    const cluster = newCluster(record)
    this.#clusters.push(cluster)
    return cluster
  }

  #joined(record: CaseRecord, names: Parameters<typeof namesAgree>[0], recordKey: string): PersonCluster[] {
    const found = record.ids.flatMap((id) => clustersAt(this.#byId, id))
    const agree = (cluster: PersonCluster): boolean => namesAgree(cluster, names) && !idsDiffer(cluster, record)
    for (const phone of record.phones) found.push(...clustersAt(this.#byPhone, phone).filter(agree))
    if (found.length > 0) return found
    for (const certificate of record.certificates) found.push(...clustersAt(this.#byCertificate, certificate))
    for (const account of record.accounts) found.push(...clustersAt(this.#byAccount, account).filter(agree))
    if (recordKey !== '') found.push(...clustersAt(this.#byRecord, recordKey).filter(agree))
    return found
  }

  #sameNameAndDate(
    record: CaseRecord,
    names: { mother: string; date: string },
    key: string,
    recordKey: string,
  ): PersonCluster[] {
    if (key === '') return []
    return clustersAt(this.#byNameDate, key).filter((cluster) => {
      if (
        idsDiffer(cluster, record) ||
        differ(cluster.phones, record.phones) ||
        differ(cluster.accounts, record.accounts)
      )
        return false
      if (recordKey !== '' && differ(cluster.records, [recordKey])) return false
      return names.mother !== '' || !differ(cluster.certificates, record.certificates)
    })
  }

  #unite(found: readonly PersonCluster[]): PersonCluster | null {
    const first = found[0]
    if (first === undefined) return null
    const root = rootOf(first)
    for (const other of found) {
      const part = rootOf(other)
      if (part === root) continue
      part.mergedInto = root
      this.#merged++
      for (const list of ['ids', 'phones', 'certificates', 'accounts', 'records', 'nameDates'] as const) {
        for (const value of part[list]) if (!root[list].includes(value)) root[list].push(value)
      }
    }
    return root
  }
}

function nameDateKey(names: { mother: string; newborn: string; father: string; date: string }): string {
  const name = names.mother !== '' ? names.mother : names.newborn !== '' ? names.newborn : names.father
  return name === '' ? '' : `${name}|${names.date}`
}

function clustersAt(index: Index, key: string): PersonCluster[] {
  const found = index.get(key)
  if (found === undefined) return []
  return Array.isArray(found) ? [...new Set(found.map(rootOf))] : [rootOf(found)]
}

const mostSharing = 64

function note(index: Index, own: string[], key: string, cluster: PersonCluster): void {
  if (own.includes(key)) return
  own.push(key)
  const others = index.get(key)
  if (others === undefined) index.set(key, cluster)
  else if (!Array.isArray(others)) index.set(key, [others, cluster])
  else if (others.length < mostSharing) others.push(cluster)
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !b.some((value) => a.includes(value))
}

function idsDiffer(cluster: PersonCluster, record: CaseRecord): boolean {
  return differ(cluster.ids, record.ids)
}
