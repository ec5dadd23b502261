import { babyCards } from './baby-cards.ts'
import { bilingualRegister } from './bilingual-register.ts'
import { birthDose } from './birth-dose.ts'
import { centreBill } from './centre-bill.ts'
import { certificatePickup } from './certificate-pickup.ts'
import { chatRelay } from './chat-relay.ts'
import { codedExport } from './coded-export.ts'
import { companionPasses } from './companion-passes.ts'
import { cordBloodClients } from './cord-blood-clients.ts'
import { defectReport } from './defect-report.ts'
import { deliveryWhiteboard } from './delivery-whiteboard.ts'
import { giftBoxReceipts } from './gift-box-receipts.ts'
import { handbookIssue } from './handbook-issue.ts'
import { hongKongClinic } from './hong-kong-clinic.ts'
import { insuredAtBirth } from './insured-at-birth.ts'
import { nannyContract } from './nanny-contract.ts'
import { nannyDispatch } from './nanny-dispatch.ts'
import { nicuTransfer } from './nicu-transfer.ts'
import { numberedColumns } from './numbered-columns.ts'
import { photoFollowUp } from './photo-follow-up.ts'
import { questionnaireExport } from './questionnaire-export.ts'
import type { Register } from './register.ts'
import { riskColours } from './risk-colours.ts'
import { roomBoard } from './room-board.ts'
import { screeningRecall } from './screening-recall.ts'
import { sixWeeksCheck } from './six-weeks-check.ts'
import { taiwanCentre } from './taiwan-centre.ts'
import { taiwanHandbook } from './taiwan-handbook.ts'
import { visitRecord } from './visit-record.ts'

/** Every list of cases with a layout of its own. */
export const allRegisters: readonly Register[] = [
  babyCards,
  bilingualRegister,
  birthDose,
  centreBill,
  certificatePickup,
  chatRelay,
  codedExport,
  companionPasses,
  cordBloodClients,
  defectReport,
  deliveryWhiteboard,
  giftBoxReceipts,
  handbookIssue,
  hongKongClinic,
  insuredAtBirth,
  nannyContract,
  nannyDispatch,
  nicuTransfer,
  numberedColumns,
  photoFollowUp,
  questionnaireExport,
  riskColours,
  roomBoard,
  screeningRecall,
  sixWeeksCheck,
  taiwanCentre,
  taiwanHandbook,
  visitRecord,
]
