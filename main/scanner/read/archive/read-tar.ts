import { extract, type Header } from 'tar-stream'
import type { ReadBudget } from '../read-budget.ts'
import type { ReadInput, ReadMember } from '../read-input.ts'
import { joinOutcomes, readPart, readWhole, type FinalOutcome } from '../read-outcome.ts'

/** Reads the files in a tar file, each as a file of its own. Links and devices hold nothing. */
export async function readTar(
  { content }: ReadInput,
  readMember: ReadMember,
  budget: ReadBudget,
): Promise<FinalOutcome> {
  const tar = extract()
  let outcome: FinalOutcome = readWhole
  try {
    tar.end(content)
    for await (const member of tar) {
      if (!budget.takeMember() || !budget.inTime()) break
      const bytes = await wholeOf(member as unknown as AsyncIterable<Buffer>)
      // Kinds that are not known, or a link that brings bytes: some program unpacks them.
      if (isFile(member.header) || bytes.length > 0)
        outcome = joinOutcomes(outcome, await readMember(bytes, member.header.name))
    }
  } catch {
    outcome = joinOutcomes(outcome, readPart('damaged'))
  }
  return budget.stop === null ? outcome : readPart(budget.stop)
}

/** Nothing grows here: a member is at most as long as the file that is in memory already. */
async function wholeOf(member: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of member) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function isFile({ type }: Header): boolean {
  return type === 'file' || type === 'contiguous-file'
}
