import { expect, it, onTestFinished } from 'vitest'
import { openRecords } from '../../../main/record/open-records.ts'
import { createReleaseRequests } from '../../../main/record/release-requests.ts'
import { makeReleaseCode } from '../../../main/release/release-code.ts'
import { Releases } from '../../../main/release/releases.ts'
import { uuidV7 } from '../../../main/record/uuid-v7.ts'
import { ownWords } from '../../../shared/domain/masked.ts'
import { defaultPolicy } from '../../../shared/policy/schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const installId = '0'.repeat(32)
const offlineSecret = '5a'.repeat(32)

function setUp() {
  const clock = { nowMs: 1_790_000_000_000, now: () => clock.nowMs }
  const key = new Uint8Array(32)
  const opening = openRecords(temporaryFolder(), { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  const { records } = opening
  onTestFinished(() => {
    records.close()
  })
  const requests = createReleaseRequests(records.db, clock)
  const givenBack: string[] = []
  const releases = new Releases({
    requests,
    recorder: records.recorder,
    clock,
    newUid: () => uuidV7(clock.now()),
    policy: () => ({ ...defaultPolicy.release, offlineSecret }),
    installId,
    today: () => new Date(clock.nowMs).toISOString().slice(0, 10),
    inVault: () => true,
    giveBack: (caseNumber) => {
      givenBack.push(caseNumber)
      return Promise.resolve({ kind: 'no-such-case' })
    },
  })
  return { clock, requests, releases, givenBack }
}

it('goes on with what was granted, however many were asked for since', async () => {
  const { requests, releases, givenBack } = setUp()
  const about = { way: 'approval', askedBy: ownWords('clerk'), reason: ownWords('') } as const
  requests.grant(requests.add({ ...about, caseNumber: '000001' }).id, 'approval')
  for (let n = 2; n < 300; n++) requests.add({ ...about, caseNumber: String(n).padStart(6, '0') })
  await releases.resume()
  expect(givenBack).toEqual(['000001'])
})

it('lets a code be guessed again soon where the clock had been wrong', async () => {
  const { clock, releases, givenBack } = setUp()
  const caseNumber = '000001'
  clock.nowMs += 3 * 365 * 86_400_000
  for (let n = 0; n < 3; n++) {
    expect(await releases.useCode({ caseNumber, code: '0000-0000-0000' })).toEqual({ kind: 'wrong' })
  }
  clock.nowMs -= 3 * 365 * 86_400_000
  const code = makeReleaseCode(offlineSecret, { installId, caseNumber, expires: '2026-09-30' })
  expect(await releases.useCode({ caseNumber, code })).toEqual({ kind: 'wait', untilMs: clock.nowMs + 2000 })
  clock.nowMs += 2000
  await releases.useCode({ caseNumber, code })
  expect(givenBack).toEqual([caseNumber])
})
