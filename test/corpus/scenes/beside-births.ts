import { accountLog } from './account-log.ts'
import { africaOutpatients } from './africa-outpatients.ts'
import { babyContest } from './baby-contest.ts'
import { badgeLabels } from './badge-labels.ts'
import { bloodRequests } from './blood-requests.ts'
import { calvingEnglish } from './calving-english.ts'
import { cattleCalving } from './cattle-calving.ts'
import { centreHires } from './centre-hires.ts'
import { dischargeCalls } from './discharge-calls.ts'
import { doulaTraining } from './doula-training.ts'
import { flatSalesBlocks } from './flat-sales-blocks.ts'
import { galaSeats } from './gala-seats.ts'
import { goodsComplaints } from './goods-complaints.ts'
import { hearingAids } from './hearing-aids.ts'
import { hisAccounts } from './his-accounts.ts'
import { hongKongPlaygroup } from './hong-kong-playgroup.ts'
import { marrowVolunteers } from './marrow-volunteers.ts'
import { mothersDayFlowers } from './mothers-day-flowers.ts'
import { picuCensus } from './picu-census.ts'
import { pilatesMembers } from './pilates-members.ts'
import type { Scene } from './scene.ts'
import { staffBirthdays } from './staff-birthdays.ts'
import { staffChildren } from './staff-children.ts'
import { studentScales } from './student-scales.ts'
import { taiwanBento } from './taiwan-bento.ts'
import { taiwanElderAllowance } from './taiwan-elder-allowance.ts'
import { tumourGenes } from './tumour-genes.ts'
import { volunteerMothers } from './volunteer-mothers.ts'
import { wardPurchases } from './ward-purchases.ts'
import { wardVisitors } from './ward-visitors.ts'
import { wecomRenovation } from './wecom-renovation.ts'

/** Staff, visitors, buyers, patients of other wards, children at school, cattle: beside houses for births, and none of their cases. */
export const besideBirths: readonly Scene[] = [
  accountLog,
  africaOutpatients,
  babyContest,
  badgeLabels,
  bloodRequests,
  calvingEnglish,
  cattleCalving,
  centreHires,
  dischargeCalls,
  doulaTraining,
  flatSalesBlocks,
  galaSeats,
  goodsComplaints,
  hearingAids,
  hisAccounts,
  hongKongPlaygroup,
  marrowVolunteers,
  mothersDayFlowers,
  picuCensus,
  pilatesMembers,
  staffBirthdays,
  staffChildren,
  studentScales,
  taiwanBento,
  taiwanElderAllowance,
  tumourGenes,
  volunteerMothers,
  wardPurchases,
  wardVisitors,
  wecomRenovation,
]
