import type { CardAnswered, FileJudged } from '../../shared/domain/agent-event.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'

interface Captioned {
  readonly id: number
  readonly caption: string
}

/** How a case stands, in OCSF's ids: what was done, with what effect, and whether anybody still has to look at it. */
export interface CaseState {
  readonly action: Captioned
  readonly disposition: Captioned
  readonly status: Captioned
  /** Codes and counts only. */
  readonly message: string
}

const allowed: Captioned = { id: 1, caption: 'Allowed' }
const denied: Captioned = { id: 2, caption: 'Denied' }
const observed: Captioned = { id: 3, caption: 'Observed' }
const unknown: Captioned = { id: 0, caption: 'Unknown' }
const permitted: Captioned = { id: 1, caption: 'Allowed' }
const quarantined: Captioned = { id: 3, caption: 'Quarantined' }
const logged: Captioned = { id: 17, caption: 'Logged' }
const alert: Captioned = { id: 19, caption: 'Alert' }
const error: Captioned = { id: 27, caption: 'Error' }
const isNew: Captioned = { id: 1, caption: 'New' }
const inProgress: Captioned = { id: 2, caption: 'In Progress' }
const resolved: Captioned = { id: 4, caption: 'Resolved' }

/** What happened to a judged file. */
export function judgedCase(event: FileJudged): CaseState {
  const { outcome, file } = event
  if (outcome.kind === 'unscannable') {
    return {
      action: unknown,
      disposition: error,
      status: isNew,
      message: `case ${event.caseNumber}: file in ${file.channel} could not be read (${outcome.reason})`,
    }
  }
  const found = `case ${event.caseNumber}: ${String(outcome.people)} people (${outcome.level}) in ${file.channel}`
  if (event.simulated) {
    return {
      action: observed,
      disposition: logged,
      status: isNew,
      message: `${found}, simulation: ${event.verdict}`,
    }
  }
  switch (event.action.kind) {
    case 'quarantined':
      return {
        action: denied,
        disposition: quarantined,
        status: isNew,
        message: `${found}, quarantined after detection`,
      }
    case 'not-quarantined':
      return {
        action: allowed,
        disposition: error,
        status: isNew,
        message: `${found}, could not be quarantined (${event.action.why})`,
      }
    case 'changed-meanwhile':
      return { action: observed, disposition: logged, status: isNew, message: `${found}, file changed before acting` }
    case 'vanished':
      return { action: observed, disposition: logged, status: isNew, message: `${found}, file vanished before acting` }
    case 'untouched':
      return event.verdict === 'record' || event.verdict === 'pass'
        ? { action: observed, disposition: logged, status: isNew, message: `${found}, recorded` }
        : { action: allowed, disposition: alert, status: isNew, message: `${found}, clerk warned` }
    default:
      return assertNever(event.action)
  }
}

/** What a clerk's answer makes of a case. A clerk's word is noted; only an administrator resolves or suppresses. */
export function answeredCase({ answer, caseNumber }: CardAnswered): CaseState {
  const message = `case ${caseNumber}: answered ${answer}`
  switch (answer) {
    case 'work-needed':
      return { action: allowed, disposition: permitted, status: inProgress, message }
    case 'checked-clean':
      return { action: allowed, disposition: permitted, status: resolved, message }
    case 'acknowledged':
    case 'not-sensitive':
    case 'contact-administrator':
      return { action: allowed, disposition: alert, status: inProgress, message }
    case 'no-answer':
      return { action: allowed, disposition: alert, status: isNew, message }
    default:
      return assertNever(answer)
  }
}
