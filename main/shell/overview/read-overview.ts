import type { Core } from '../../core/core.ts'
import { countEvents } from '../../record/overview/count-events.ts'
import { countLedger } from '../../record/overview/count-ledger.ts'
import { periodSlices } from '../../record/overview/period-slices.ts'
import type { OverviewPeriod } from '../../../shared/domain/overview-period.ts'
import type { MeterRow, OpenLimit, OverviewView, StationsView } from '../../../shared/ipc/overview-contract.ts'
import { reportingView } from '../status-of-core.ts'

/** Everything that the page 概览 shows, counted anew out of the records. */
export async function readOverview(core: Core, period: OverviewPeriod, nowMs: number): Promise<OverviewView> {
  const { db } = core.records
  const slices = periodSlices(period, nowMs)
  const { channels, hospitals } = await countLedger(db, slices)
  const { verdicts, folders } = await countEvents(db, slices)
  return {
    atMs: nowMs,
    period,
    stations: await stationsOf(core),
    meter: meterOf(core),
    openLimits: openLimitsOf(core),
    slices,
    people: { ...(await core.ledger.distinct(period)), everHeld: await core.ledger.held() },
    channels,
    verdicts,
    hospitals: { ...hospitals, warnFrom: core.policy.policy.breadth.warnFromHospitals },
    folders,
  }
}

async function stationsOf(core: Core): Promise<StationsView> {
  const state = core.state()
  const { scanner, vault, events, refused } = await core.standing()
  const folders = (wanted: (typeof state.folders)[number]['state']): number =>
    state.folders.filter((folder) => folder.state === wanted).length
  return {
    watching: { watched: folders('watching'), missing: folders('missing'), noAccess: folders('no-access') },
    scanner: {
      ready: scanner.running,
      waiting: state.waiting,
      lookedAt: scanner.lookedAt,
      unread: scanner.unread,
    },
    records: { works: state.storage === 'works', events },
    quarantine: {
      ...vault,
      asked: core.releases.list().filter((request) => request.state === 'open').length,
      mostBytes: core.policy.policy.vaultBytes,
    },
    reporting: reportingView(state),
    refused,
  }
}

function openLimitsOf({ alerts }: Core): readonly OpenLimit[] {
  return alerts
    .list()
    .filter(({ closed }) => closed === null)
    .map(({ crossed: { uid, timeMs, window, limit, people, transfers, hospitals, caseNumber } }) => ({
      uid,
      timeMs,
      window,
      limit,
      people,
      transfers,
      hospitals,
      caseNumber,
    }))
}

/** In the order of the policy's rules: the nearest window and the smallest limit first, as its presets have them. */
function meterOf({ ledger, policy }: Core): readonly MeterRow[] {
  const { cumulative } = policy.policy
  // Several limits of one window are told by the same sums.
  const sums = new Map(
    [...new Set(cumulative.map(({ window }) => window))].map((window) => [
      window,
      { ...ledger.unregistered(window), hospitals: ledger.unregisteredHospitals(window) },
    ]),
  )
  return cumulative.flatMap(({ window, people: limit, action }) => {
    const sum = sums.get(window)
    return sum === undefined ? [] : [{ window, limit, action, ...sum }]
  })
}
