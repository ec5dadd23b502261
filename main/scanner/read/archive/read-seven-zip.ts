import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'
import { hasLockedList } from './locked-list.ts'
import { openSevenZip, type Unpacked } from './seven-zip.ts'

/**
 * Reads the members of whatever 7-Zip can open: 7z, rar (4 and 5), bz2, xz, cab and lzh, and the members of a zip that need
 * a password or a rare method. The passwords are tried in turn, none first.
 * @param wanted by the member's name; all where it is left out
 */
export async function readSevenZip(
  input: ReadInput,
  readMember: ReadMember,
  budget: ReadBudget,
  wanted: (name: string) => boolean = () => true,
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
  const outcome = await readMembers(unpacked, wanted, readMember, budget)
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
  wanted: (name: string) => boolean,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  let outcome: FinalOutcome = fault === null || fault === 'stopped' ? readWhole : readPart(fault)
  for (const { name, content } of members) {
    if (!budget.takeMember() || !budget.inTime()) break
    if (wanted(name)) outcome = joinOutcomes(outcome, await readMember(content, name))
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}
