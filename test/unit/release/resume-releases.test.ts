import { expect, it } from 'vitest'
import { openRecords } from '../../../main/record/open-records.ts'
import { createReleaseRequests } from '../../../main/record/release-requests.ts'
import { Releases } from '../../../main/release/releases.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('goes on with what was granted, however many were asked for since', async () => {
  const clock = { now: () => 1_790_000_000_000 }
  const key = new Uint8Array(32)
  const opening = openRecords(temporaryFolder(), { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { records } = opening
  const requests = createReleaseRequests(records.db, clock)
  const about = { way: 'approval', askedBy: ownWords('clerk'), reason: ownWords('') } as const
  requests.grant(requests.add({ ...about, caseNumber: '000001' }).id, 'approval')
  for (let n = 2; n < 300; n++) requests.add({ ...about, caseNumber: String(n).padStart(6, '0') })
  const givenBack: string[] = []
  const releases = new Releases({
    requests,
    recorder: records.recorder,
    clock,
    newUid: () => 'uid',
    policy: () => defaultPolicy.release,
    installId: '0'.repeat(32),
    today: () => '2026-09-21',
    inVault: () => true,
    giveBack: (caseNumber) => {
      givenBack.push(caseNumber)
      return Promise.resolve({ kind: 'no-such-case' })
    },
  })
  await releases.resume()
  expect(givenBack).toEqual(['000001'])
  records.close()
})
