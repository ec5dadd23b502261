import { digestBytes, type PackedPeople } from '../../shared/domain/people-digests.ts'

/** How many identifiers each packed person carries, in order. */
export function countIdentifiers({ count, bytes }: PackedPeople): number[] {
  const counts: number[] = []
  let at = 0
  for (let person = 0; person < count; person++) {
    const identifiers = bytes[at] ?? 0
    counts.push(identifiers)
    at += 1 + identifiers * (1 + digestBytes)
  }
  return at === bytes.length ? counts : []
}
