import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { hasLockedList } from './locked-list.ts'
import { openSevenZip, type Unpacked } from './seven-zip.ts'

type NameOf = (name: string, content: Buffer) => string | null

/**
 * Reads the members of whatever 7-Zip can open: 7z, rar (4 and 5), bz2, xz, cab and lzh, and the members of a zip that need
 * a password or a rare method. The passwords are tried in turn, none first.
 * @param nameOf the name under which a member is to be read, null where it is not; its own where this is left out
 */
export async function readSevenZip(
  input: ReadInput,
  readMember: ReadMember,
  budget: ReadBudget,
  nameOf: NameOf = (name) => name,
): Promise<FinalOutcome> {
  let heldBytes = 0
  const mayWrite = (bytes: number): boolean => {
    heldBytes += bytes
    return budget.inTime() && budget.takeInflated(bytes) && budget.takeText(bytes)
  }
  const release = (): void => {
    budget.releaseText(heldBytes)
    heldBytes = 0
  }
  let unpacked: Unpacked = { members: [], fault: 'damaged' }
  for (const password of ['', ...input.passwords]) {
    release()
    if (!budget.inTime()) break
    unpacked = await unpack(input.content, password, mayWrite)
    if (unpacked.fault !== 'encrypted') break
  }
  const outcome = await readMembers(unpacked, nameOf, readMember, budget)
  release()
  return outcome
}

async function unpack(content: Buffer, password: string, mayWrite: (bytes: number) => boolean): Promise<Unpacked> {
  const unpacked = (await openSevenZip(content)).unpack(password, mayWrite)
  // Where even the list of members is encrypted, a wrong password looks like damage.
  return unpacked.fault === 'damaged' && hasLockedList(content) ? { ...unpacked, fault: 'encrypted' } : unpacked
}

/** Also of an archive that stayed locked: some of its members may lie open. */
async function readMembers(
  { members, fault }: Unpacked,
  nameOf: NameOf,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = fault === null || fault === 'stopped' ? readWhole : readPart(fault)
  for (const { name, content } of members) {
    if (!budget.takeMember() || !budget.inTime()) break
    const known = nameOf(name, content)
    if (known !== null) outcome = joinOutcomes(outcome, await readMember(content, known))
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}
