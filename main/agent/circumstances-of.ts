import { channelKind } from '../../shared/domain/channel.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { ledgerWindows, type LedgerWindow } from '../../shared/domain/ledger-window.ts'
import type { SightedFile } from '../../shared/domain/settled-file.ts'
import { noPast, type Circumstances, type Moment, type Past } from '../decide/circumstances.ts'
import { inferDirection } from '../decide/infer-direction.ts'
import { localDay } from './draft-event.ts'
import { templateDigest } from './template-digest.ts'
import type { WayOfAFile } from './way-of-a-file.ts'
import type { Ledger, LedgerVisit } from './ports.ts'

/** Gathers what a decision rests on beside the finding. */
export function circumstancesOf(
  file: SightedFile,
  finding: Finding,
  visit: LedgerVisit | null,
  way: Pick<WayOfAFile, 'clock' | 'released' | 'ledger' | 'hospitalDigest'>,
): Circumstances {
  return {
    channel: file.channel,
    path: file.path,
    atStart: file.atStart,
    released: finding.sha256 !== null && way.released.has(finding.sha256),
    moment: momentOf(way.clock.now()),
    hospitalDigest: way.hospitalDigest,
    templates: finding.kind === 'sensitive' ? finding.tables.map(templateDigest) : [],
    past: visit !== null && channelKind(file.channel) === 'transfer' ? pastOf(visit, way.ledger) : noPast,
  }
}

function pastOf({ traces }: LedgerVisit, ledger: Ledger): Past {
  const people = (window: LedgerWindow): number => ledger.unregistered(window).people
  return {
    direction: inferDirection(traces),
    unregistered: Object.fromEntries(ledgerWindows.map((window) => [window, people(window)])) as Record<
      LedgerWindow,
      number
    >,
    routeToday: ledger.routesToday(),
  }
}

function momentOf(ms: number): Moment {
  const at = new Date(ms)
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    day: localDay(ms),
    weekday: at.getDay() === 0 ? 7 : at.getDay(),
    clock: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}
