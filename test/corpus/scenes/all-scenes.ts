import { publicNotice } from './public-notice.ts'
import { goodsChat } from './goods-chat.ts'
import { maskedCopy } from './masked-copy.ts'
import { exampleForm } from './example-form.ts'
import { blankForm } from './blank-form.ts'
import { babyCatalogue } from './baby-catalogue.ts'
import { babyOrders } from './baby-orders.ts'
import { childrenWard } from './children-ward.ts'
import { classList } from './class-list.ts'
import { conferenceList } from './conference-list.ts'
import { confinementMenu } from './confinement-menu.ts'
import { courierList } from './courier-list.ts'
import { decorationLeads } from './decoration-leads.ts'
import { deliveryStatistics } from './delivery-statistics.ts'
import { dentalVisits } from './dental-visits.ts'
import { earlySchool } from './early-school.ts'
import { elderCare } from './elder-care.ts'
import { englishContacts } from './english-contacts.ts'
import { familyTree } from './family-tree.ts'
import { gymMembers } from './gym-members.ts'
import { hospitalDirectory } from './hospital-directory.ts'
import { hotelGuests } from './hotel-guests.ts'
import { jobApplicants } from './job-applicants.ts'
import { kindergartenList } from './kindergarten-list.ts'
import { livestockInsurance } from './livestock-insurance.ts'
import { milkPoints } from './milk-points.ts'
import { nannyCourse } from './nanny-course.ts'
import { nannyPayroll } from './nanny-payroll.ts'
import { nannyRoster } from './nanny-roster.ts'
import { nurseRoster } from './nurse-roster.ts'
import { nursingRooms } from './nursing-rooms.ts'
import { olderVaccination } from './older-vaccination.ts'
import { petClinic } from './pet-clinic.ts'
import { propertyOwners } from './property-owners.ts'
import { researchTable } from './research-table.ts'
import { satisfactionSurvey } from './satisfaction-survey.ts'
import { shiftPlan } from './shift-plan.ts'
import { sowFarm } from './sow-farm.ts'
import { staffPayroll } from './staff-payroll.ts'
import { subsidiaryContacts } from './subsidiary-contacts.ts'
import { supplierList } from './supplier-list.ts'
import { surgeryWard } from './surgery-ward.ts'
import { traditionalMembers } from './traditional-members.ts'
import { tyreOrders } from './tyre-orders.ts'
import { wardStock } from './ward-stock.ts'
import { weddingGuests } from './wedding-guests.ts'
import { birthIntentions } from './birth-intentions.ts'
import { bookLoans } from './book-loans.ts'
import { centreTender } from './centre-tender.ts'
import { cervicalScreening } from './cervical-screening.ts'
import { daycareEnrolment } from './daycare-enrolment.ts'
import { districtIndicators } from './district-indicators.ts'
import { dogBreeders } from './dog-breeders.ts'
import { hotelBoard } from './hotel-board.ts'
import { hpvQueue } from './hpv-queue.ts'
import { ivfStatistics } from './ivf-statistics.ts'
import { labAgents } from './lab-agents.ts'
import { labourWardMaintenance } from './labour-ward-maintenance.ts'
import { leaveBalance } from './leave-balance.ts'
import { maternityWear } from './maternity-wear.ts'
import { midwifeLicences } from './midwife-licences.ts'
import { nameSuggestions } from './name-suggestions.ts'
import { outingRelay } from './outing-relay.ts'
import { postpartumLicences } from './postpartum-licences.ts'
import { repVisits } from './rep-visits.ts'
import { rescueNetwork } from './rescue-network.ts'
import { rescueTraining } from './rescue-training.ts'
import { schoolEntry } from './school-entry.ts'
import { socialInsurance } from './social-insurance.ts'
import { swimVouchers } from './swim-vouchers.ts'
import { taiwanChildminders } from './taiwan-childminders.ts'
import { trialSubjects } from './trial-subjects.ts'
import { vaccineStock } from './vaccine-stock.ts'
import { wardEquipment } from './ward-equipment.ts'
import { womensDayGifts } from './womens-day-gifts.ts'
import { accidentClaims } from './accident-claims.ts'
import { bankStatement } from './bank-statement.ts'
import { banquetBookings } from './banquet-bookings.ts'
import { bloodDonors } from './blood-donors.ts'
import { boneWardExport } from './bone-ward-export.ts'
import { boneWardHandover } from './bone-ward-handover.ts'
import { clinicMessages } from './clinic-messages.ts'
import { elderMeals } from './elder-meals.ts'
import { gynaecologyDay } from './gynaecology-day.ts'
import { hospitalParking } from './hospital-parking.ts'
import { householdMoves } from './household-moves.ts'
import { meetingRooms } from './meeting-rooms.ts'
import { milkRound } from './milk-round.ts'
import { portraitSchedule } from './portrait-schedule.ts'
import { protectionTraining } from './protection-training.ts'
import { siteFormOthers } from './site-form-others.ts'
import { staffJabs } from './staff-jabs.ts'
import { ultrasoundQueue } from './ultrasound-queue.ts'
import { riskReportContacts } from './risk-report-contacts.ts'
import { certificatePaperStock } from './certificate-paper-stock.ts'
import { screeningSupplies } from './screening-supplies.ts'
import { noiseHearing } from './noise-hearing.ts'
import { chronicVisits } from './chronic-visits.ts'
import { flatRenewals } from './flat-renewals.ts'
import { cleanerSettlement } from './cleaner-settlement.ts'
import { repairComplaints } from './repair-complaints.ts'
import { weddingStudioDay } from './wedding-studio-day.ts'
import { seniorMilkMembers } from './senior-milk-members.ts'
import { channelPartners } from './channel-partners.ts'
import { carPolicies } from './car-policies.ts'
import { wardLessonSignIn } from './ward-lesson-sign-in.ts'
import { villageAllowances } from './village-allowances.ts'
import { premaritalChecks } from './premarital-checks.ts'
import { freshmenArrivals } from './freshmen-arrivals.ts'
import { petObstetrics } from './pet-obstetrics.ts'
import { aggregateExport } from './aggregate-export.ts'
import { outpatientRegister } from './outpatient-register.ts'
import { midwivesAbroad } from './midwives-abroad.ts'
import { miniProgramOthers } from './mini-program-others.ts'
import { businessLeads } from './business-leads.ts'
import { dbasePayroll } from './dbase-payroll.ts'
import { dutyGrid } from './duty-grid.ts'
import { taiwanCareHome } from './taiwan-care-home.ts'
import { domesticHelpers } from './domestic-helpers.ts'
import { generalSurgeryList } from './general-surgery-list.ts'
import { besideBirths } from './beside-births.ts'
import type { Scene } from './scene.ts'

/** Everything that looks like cases and is none. */
export const allScenes: readonly Scene[] = [
  publicNotice,
  goodsChat,
  maskedCopy,
  exampleForm,
  blankForm,
  babyCatalogue,
  babyOrders,
  childrenWard,
  classList,
  conferenceList,
  confinementMenu,
  courierList,
  decorationLeads,
  deliveryStatistics,
  dentalVisits,
  earlySchool,
  elderCare,
  englishContacts,
  familyTree,
  gymMembers,
  hospitalDirectory,
  hotelGuests,
  jobApplicants,
  kindergartenList,
  livestockInsurance,
  milkPoints,
  nannyCourse,
  nannyPayroll,
  nannyRoster,
  nurseRoster,
  nursingRooms,
  olderVaccination,
  petClinic,
  propertyOwners,
  researchTable,
  satisfactionSurvey,
  shiftPlan,
  sowFarm,
  staffPayroll,
  subsidiaryContacts,
  supplierList,
  surgeryWard,
  traditionalMembers,
  tyreOrders,
  wardStock,
  weddingGuests,
  birthIntentions,
  bookLoans,
  centreTender,
  cervicalScreening,
  daycareEnrolment,
  districtIndicators,
  dogBreeders,
  hotelBoard,
  hpvQueue,
  ivfStatistics,
  labAgents,
  labourWardMaintenance,
  leaveBalance,
  maternityWear,
  midwifeLicences,
  nameSuggestions,
  outingRelay,
  postpartumLicences,
  repVisits,
  rescueNetwork,
  rescueTraining,
  schoolEntry,
  socialInsurance,
  swimVouchers,
  taiwanChildminders,
  trialSubjects,
  vaccineStock,
  wardEquipment,
  womensDayGifts,
  accidentClaims,
  bankStatement,
  banquetBookings,
  bloodDonors,
  boneWardExport,
  boneWardHandover,
  clinicMessages,
  elderMeals,
  gynaecologyDay,
  hospitalParking,
  householdMoves,
  meetingRooms,
  milkRound,
  portraitSchedule,
  protectionTraining,
  siteFormOthers,
  staffJabs,
  ultrasoundQueue,
  riskReportContacts,
  certificatePaperStock,
  screeningSupplies,
  noiseHearing,
  chronicVisits,
  flatRenewals,
  cleanerSettlement,
  repairComplaints,
  weddingStudioDay,
  seniorMilkMembers,
  channelPartners,
  carPolicies,
  wardLessonSignIn,
  villageAllowances,
  premaritalChecks,
  freshmenArrivals,
  petObstetrics,
  aggregateExport,
  outpatientRegister,
  midwivesAbroad,
  miniProgramOthers,
  businessLeads,
  dbasePayroll,
  dutyGrid,
  taiwanCareHome,
  domesticHelpers,
  generalSurgeryList,
  ...besideBirths,
]
