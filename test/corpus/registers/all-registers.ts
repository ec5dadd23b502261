import { babyCards } from './baby-cards.ts'
import { bilingualRegister } from './bilingual-register.ts'
import { birthClaims } from './birth-claims.ts'
import { birthDose } from './birth-dose.ts'
import { centreBill } from './centre-bill.ts'
import { certificatePickup } from './certificate-pickup.ts'
import { chatRelay } from './chat-relay.ts'
import { codedExport } from './coded-export.ts'
import { companionPasses } from './companion-passes.ts'
import { cordBloodClients } from './cord-blood-clients.ts'
import { defectReport } from './defect-report.ts'
import { deliveryWhiteboard } from './delivery-whiteboard.ts'
import { fullMoonFeasts } from './full-moon-feasts.ts'
import { giftBoxReceipts } from './gift-box-receipts.ts'
import { handbookIssue } from './handbook-issue.ts'
import { handoverNarrative } from './handover-narrative.ts'
import { hisTwoHeadings } from './his-two-headings.ts'
import { hongKongAntenatal } from './hong-kong-antenatal.ts'
import { hongKongClinic } from './hong-kong-clinic.ts'
import { householdEntry } from './household-entry.ts'
import { insuredAtBirth } from './insured-at-birth.ts'
import { jaundiceLog } from './jaundice-log.ts'
import { lactationDiary } from './lactation-diary.ts'
import { mealRoute } from './meal-route.ts'
import { messageLog } from './message-log.ts'
import { milkDonors } from './milk-donors.ts'
import { missedJabs } from './missed-jabs.ts'
import { nannyContract } from './nanny-contract.ts'
import { nannyDispatch } from './nanny-dispatch.ts'
import { nicuTransfer } from './nicu-transfer.ts'
import { numberedColumns } from './numbered-columns.ts'
import { photoFollowUp } from './photo-follow-up.ts'
import { photoSchedule } from './photo-schedule.ts'
import { prenatalLabExport } from './prenatal-lab-export.ts'
import { questionnaireExport } from './questionnaire-export.ts'
import type { Register } from './register.ts'
import { riskColours } from './risk-colours.ts'
import { roomBoard } from './room-board.ts'
import { roomCalendar } from './room-calendar.ts'
import { scanQueue } from './scan-queue.ts'
import { screeningRecall } from './screening-recall.ts'
import { siteFormAnswers } from './site-form-answers.ts'
import { sixWeeksCheck } from './six-weeks-check.ts'
import { taiwanCentre } from './taiwan-centre.ts'
import { taiwanHandbook } from './taiwan-handbook.ts'
import { taiwanRecheck } from './taiwan-recheck.ts'
import { threePeriods } from './three-periods.ts'
import { visitRecord } from './visit-record.ts'

/** Every list of cases with a layout of its own. */
export const allRegisters: readonly Register[] = [
  babyCards,
  bilingualRegister,
  birthClaims,
  birthDose,
  centreBill,
  certificatePickup,
  chatRelay,
  codedExport,
  companionPasses,
  cordBloodClients,
  defectReport,
  deliveryWhiteboard,
  fullMoonFeasts,
  giftBoxReceipts,
  handbookIssue,
  handoverNarrative,
  hisTwoHeadings,
  hongKongAntenatal,
  hongKongClinic,
  householdEntry,
  insuredAtBirth,
  jaundiceLog,
  lactationDiary,
  mealRoute,
  messageLog,
  milkDonors,
  missedJabs,
  nannyContract,
  nannyDispatch,
  nicuTransfer,
  numberedColumns,
  photoFollowUp,
  photoSchedule,
  prenatalLabExport,
  questionnaireExport,
  riskColours,
  roomBoard,
  roomCalendar,
  scanQueue,
  screeningRecall,
  siteFormAnswers,
  sixWeeksCheck,
  taiwanCentre,
  taiwanHandbook,
  taiwanRecheck,
  threePeriods,
  visitRecord,
]
