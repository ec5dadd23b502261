import { africaMaternityRegister } from './africa-maternity-register.ts'
import { ambulanceCalls } from './ambulance-calls.ts'
import { amnioSchedule } from './amnio-schedule.ts'
import { antenatalRegister } from './antenatal-register.ts'
import { babyCards } from './baby-cards.ts'
import { bilingualRegister } from './bilingual-register.ts'
import { birthClaims } from './birth-claims.ts'
import { birthDose } from './birth-dose.ts'
import { bloodCardDelivery } from './blood-card-delivery.ts'
import { caesareanList } from './caesarean-list.ts'
import { centreBill } from './centre-bill.ts'
import { centreShiftRecord } from './centre-shift-record.ts'
import { certificatePickup } from './certificate-pickup.ts'
import { certificateReplacement } from './certificate-replacement.ts'
import { chatRelay } from './chat-relay.ts'
import { codedExport } from './coded-export.ts'
import { companionPasses } from './companion-passes.ts'
import { cordBloodClients } from './cord-blood-clients.ts'
import { cordBloodLeads } from './cord-blood-leads.ts'
import { cordCollectionLog } from './cord-collection-log.ts'
import { courseSignIn } from './course-sign-in.ts'
import { crmTags } from './crm-tags.ts'
import { dayByHospital } from './day-by-hospital.ts'
import { dbaseExport } from './dbase-export.ts'
import { deafnessGenes } from './deafness-genes.ts'
import { defectReport } from './defect-report.ts'
import { deliverySubsidy } from './delivery-subsidy.ts'
import { deliveryWhiteboard } from './delivery-whiteboard.ts'
import { doulaClients } from './doula-clients.ts'
import { dueMonthTabs } from './due-month-tabs.ts'
import { epdsScores } from './epds-scores.ts'
import { feedingClinic } from './feeding-clinic.ts'
import { followUpRounds } from './follow-up-rounds.ts'
import { formBlobOrders } from './form-blob-orders.ts'
import { fullMoonFeasts } from './full-moon-feasts.ts'
import { giftBoxReceipts } from './gift-box-receipts.ts'
import { handbookIssue } from './handbook-issue.ts'
import { handoverNarrative } from './handover-narrative.ts'
import { hearingScreening } from './hearing-screening.ts'
import { highRiskFile } from './high-risk-file.ts'
import { hisTwoHeadings } from './his-two-headings.ts'
import { hongKongAntenatal } from './hong-kong-antenatal.ts'
import { hongKongClinic } from './hong-kong-clinic.ts'
import { hongKongHelpers } from './hong-kong-helpers.ts'
import { hospitalLineLeads } from './hospital-line-leads.ts'
import { householdEntry } from './household-entry.ts'
import { insuredAtBirth } from './insured-at-birth.ts'
import { interfaceLog } from './interface-log.ts'
import { jaundiceLog } from './jaundice-log.ts'
import { labourAnalgesia } from './labour-analgesia.ts'
import { lactationDiary } from './lactation-diary.ts'
import { macauBirthAllowance } from './macau-birth-allowance.ts'
import { maternityLeaveLedger } from './maternity-leave-ledger.ts'
import { mealRoute } from './meal-route.ts'
import { messageLog } from './message-log.ts'
import { milkDonors } from './milk-donors.ts'
import { missedJabs } from './missed-jabs.ts'
import { mixedAdmissions } from './mixed-admissions.ts'
import { nannyComplaints } from './nanny-complaints.ts'
import { nannyContract } from './nanny-contract.ts'
import { nannyDiary } from './nanny-diary.ts'
import { nannyDispatch } from './nanny-dispatch.ts'
import { nannyInterviews } from './nanny-interviews.ts'
import { nannySettlement } from './nanny-settlement.ts'
import { newbornPolicies } from './newborn-policies.ts'
import { newbornScreeningEnglish } from './newborn-screening-english.ts'
import { nicuCensus } from './nicu-census.ts'
import { nicuTransfer } from './nicu-transfer.ts'
import { numberedColumns } from './numbered-columns.ts'
import { obstetricBlood } from './obstetric-blood.ts'
import { photoDaySheet } from './photo-day-sheet.ts'
import { photoFollowUp } from './photo-follow-up.ts'
import { photoSchedule } from './photo-schedule.ts'
import { pregnancyMonthReport } from './pregnancy-month-report.ts'
import { prenatalLabExport } from './prenatal-lab-export.ts'
import { questionnaireExport } from './questionnaire-export.ts'
import type { Register } from './register.ts'
import { repairCards } from './repair-cards.ts'
import { riskColours } from './risk-colours.ts'
import { roomBoard } from './room-board.ts'
import { roomCalendar } from './room-calendar.ts'
import { salesBlocks } from './sales-blocks.ts'
import { scanQueue } from './scan-queue.ts'
import { screeningRecall } from './screening-recall.ts'
import { siteFormAnswers } from './site-form-answers.ts'
import { sixWeeksCheck } from './six-weeks-check.ts'
import { stayRenewals } from './stay-renewals.ts'
import { surveyToolExport } from './survey-tool-export.ts'
import { taiwanBirthGrant } from './taiwan-birth-grant.ts'
import { taiwanCentre } from './taiwan-centre.ts'
import { taiwanHandbook } from './taiwan-handbook.ts'
import { taiwanMeals } from './taiwan-meals.ts'
import { taiwanNursery } from './taiwan-nursery.ts'
import { taiwanRecheck } from './taiwan-recheck.ts'
import { threePeriods } from './three-periods.ts'
import { trackerExport } from './tracker-export.ts'
import { twoLineRegister } from './two-line-register.ts'
import { villagePregnancies } from './village-pregnancies.ts'
import { visitAssignments } from './visit-assignments.ts'
import { visitRecord } from './visit-record.ts'
import { wardDayMessages } from './ward-day-messages.ts'
import { wecomExport } from './wecom-export.ts'
import { wristbandLabels } from './wristband-labels.ts'

/** Every list of cases with a layout of its own. */
export const allRegisters: readonly Register[] = [
  africaMaternityRegister,
  ambulanceCalls,
  amnioSchedule,
  antenatalRegister,
  babyCards,
  bilingualRegister,
  birthClaims,
  birthDose,
  bloodCardDelivery,
  caesareanList,
  centreBill,
  centreShiftRecord,
  certificatePickup,
  certificateReplacement,
  chatRelay,
  codedExport,
  companionPasses,
  cordBloodClients,
  cordBloodLeads,
  cordCollectionLog,
  courseSignIn,
  crmTags,
  dayByHospital,
  dbaseExport,
  deafnessGenes,
  defectReport,
  deliverySubsidy,
  deliveryWhiteboard,
  doulaClients,
  dueMonthTabs,
  epdsScores,
  feedingClinic,
  followUpRounds,
  formBlobOrders,
  fullMoonFeasts,
  giftBoxReceipts,
  handbookIssue,
  handoverNarrative,
  hearingScreening,
  highRiskFile,
  hisTwoHeadings,
  hongKongAntenatal,
  hongKongClinic,
  hongKongHelpers,
  hospitalLineLeads,
  householdEntry,
  insuredAtBirth,
  interfaceLog,
  jaundiceLog,
  labourAnalgesia,
  lactationDiary,
  macauBirthAllowance,
  maternityLeaveLedger,
  mealRoute,
  messageLog,
  milkDonors,
  missedJabs,
  mixedAdmissions,
  nannyComplaints,
  nannyContract,
  nannyDiary,
  nannyDispatch,
  nannyInterviews,
  nannySettlement,
  newbornPolicies,
  newbornScreeningEnglish,
  nicuCensus,
  nicuTransfer,
  numberedColumns,
  obstetricBlood,
  photoDaySheet,
  photoFollowUp,
  photoSchedule,
  pregnancyMonthReport,
  prenatalLabExport,
  questionnaireExport,
  repairCards,
  riskColours,
  roomBoard,
  roomCalendar,
  salesBlocks,
  scanQueue,
  screeningRecall,
  siteFormAnswers,
  sixWeeksCheck,
  stayRenewals,
  surveyToolExport,
  taiwanBirthGrant,
  taiwanCentre,
  taiwanHandbook,
  taiwanMeals,
  taiwanNursery,
  taiwanRecheck,
  threePeriods,
  trackerExport,
  twoLineRegister,
  villagePregnancies,
  visitAssignments,
  visitRecord,
  wardDayMessages,
  wecomExport,
  wristbandLabels,
]
