import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { headingsLie } from '../columns/lying-headings.ts'
import { countsThem } from '../columns/shifted-headings.ts'
import { askBeside, isOfPatient } from './asked-beside.ts'
import type { Evidence } from './evidence.ts'
import { headingEvidence } from './heading-evidence.ts'
import { nannyJobs } from './nanny-jobs.ts'
import { serviceShare } from './service-share.ts'
import { tellsBirths } from './told-remarks.ts'
import { inCatties } from './unsaid.ts'
import { valueEvidence } from './value-evidence.ts'
import { asksForJob, isWorkplace, namesChannel, namesWorkplace } from './workplace.ts'

/** 出院日期: nobody who works there has one. */
const ofStay = /^(?:入院|出院|住院)(?:日期|时间|日)?$/u

const leastTold = 3

/** What headings and values say for maternity care, strongest first. Counted columns and goods say nothing. */
export function careEvidence(columns: readonly ColumnMeaning[]): Evidence[] {
  const found: Evidence[] = []
  const jobs = nannyJobs(columns)
  const asked = askBeside(columns)
  const hasPatients =
    asked.ofPatients || columns.some(({ attribute, heading }) => isOfPatient.has(attribute) || ofStay.test(heading))
  // 工号, 职称: what a remark says of a birth there is why somebody was on leave.
  const isOfStaff = columns.some(({ label }) => label?.cues.some(({ family }) => family === 'staff') === true)
  const lying = headingsLie(columns)
  const rows = columns.reduce((most, { sample }) => Math.max(most, sample.filled), 0)
  for (const column of columns) {
    if (
      jobs.includes(column) ||
      (isOfStaff && isRemark(column) && !tellsOfAll(column, rows)) ||
      asksForJob(column.heading) ||
      namesChannel(column, columns)
    )
      continue
    if (asked.ofMonths && column.heading.includes('足月')) continue
    if (
      (column.attribute === 'count' && !inCatties(column)) ||
      (isOwned(column) && countsThem(column)) ||
      (column.attribute === 'goods' && !lying && serviceShare(column) < 0.4)
    )
      continue
    const heading = headingEvidence(column, asked)
    if (heading !== null) found.push(heading)
    // 区域 产房, 科室 产科: where staff works, and where a patient lies.
    const values = hasPatients || !isPlaces(column) ? valueEvidence(column, asked, rows) : null
    if (values !== null) found.push(values)
  }
  return found.sort((a, b) => b.weight - a.weight)
}

/** 8.12顺产女婴 in every row under 备注: who employs nobody but mothers of newborns? */
function tellsOfAll(column: ColumnMeaning, rows: number): boolean {
  return rows >= leastTold && column.sample.filled >= rows * 0.9 && tellsBirths(column, 0.9)
}

function isOwned({ label }: ColumnMeaning): boolean {
  return label !== null && label.owner !== null
}

function isRemark({ label }: ColumnMeaning): boolean {
  return label !== null && /^(?:备注|備註|说明|說明|remarks?|notes?|memo)$/iu.test(label.text.trim())
}

function isPlaces(column: ColumnMeaning): boolean {
  const { attribute, sample } = column
  return (
    attribute === 'department' || namesWorkplace(column) || reachesShare(sample, 0.5, ({ text }) => isWorkplace(text))
  )
}
