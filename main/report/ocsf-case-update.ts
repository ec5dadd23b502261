import type { CardAnswered, FileRestored, SafeCopyMade } from '../../shared/domain/agent-event.ts'
import type { OcsfContext, OcsfEvent } from './ocsf-base.ts'
import { answeredCase } from './ocsf-disposition.ts'
import { findingBase, findingInfo, ocsfFile } from './ocsf-finding-base.ts'

/** Update of the same finding: its file came back. */
export function restoredFinding(event: FileRestored, sequence: number, context: OcsfContext): OcsfEvent {
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId: 1,
      labels: [`channel:${event.file.channel}`, ...(event.elsewhere ? ['restored-elsewhere'] : [])],
      state: {
        action: { id: 1, caption: 'Allowed' },
        disposition: { id: 9, caption: 'Restored' },
        status: { id: 4, caption: 'Resolved' },
        message: `case ${event.caseNumber}: file restored from quarantine`,
      },
    }),
    is_alert: false,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    file: ocsfFile(event.file),
  }
}

/** Update of the same finding: a copy of its file was made in which nobody can be told. */
export function safeCopyFinding(event: SafeCopyMade, sequence: number, context: OcsfContext): OcsfEvent {
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId: 1,
      labels: [`channel:${event.file.channel}`, `copy:${event.manner}`],
      state: {
        action: { id: 4, caption: 'Modified' },
        disposition: { id: 11, caption: 'Corrected' },
        status: { id: 2, caption: 'In Progress' },
        message: `case ${event.caseNumber}: safe copy made (${event.manner})`,
      },
    }),
    is_alert: false,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    file: ocsfFile(event.file),
    unmapped: { masked_cells: event.maskedCells, rows: event.rows },
  }
}

/** Update of the same finding: what the clerk said to it. */
export function answeredFinding(event: CardAnswered, sequence: number, context: OcsfContext): OcsfEvent {
  return {
    ...findingBase(event, sequence, context, {
      activity: 'Update',
      severityId: 1,
      labels: [`answer:${event.answer}`],
      state: answeredCase(event),
    }),
    is_alert: false,
    finding_info: { ...findingInfo(event.caseNumber, context), modified_time: event.timeMs },
    comment: event.note === '' ? undefined : event.note,
  }
}
