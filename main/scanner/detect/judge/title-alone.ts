import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { headingsLie } from '../columns/lying-headings.ts'
import { isCounting } from '../headings/lettered-row.ts'
import { parseLabel } from '../headings/parse-label.ts'
import type { Owner } from '../lexicon/owners.ts'
import { lieInBeds } from './asked-beside.ts'
import { titlesAreOfOthers, type Surroundings } from './surroundings.ts'
import { asksForJob } from './workplace.ts'

const served: ReadonlySet<Owner | null> = new Set<Owner | null>([
  'mother',
  'parent-mother',
  'newborn',
  'child',
  'father',
  'client',
])

const several = 2
const share = 0.25

/**
 * True where a title of births may be about something else than the people below it: 妊娠期高血压课题组 over 分工, 月子中心装修
 * over 工种. Patients and clients are asked for things that the lexicon knows; several headings that it does not know, or one
 * that asks what somebody's part in a work is, ask of others. To be asked where columns say little by themselves.
 */
export function asksOfOthers(columns: readonly ColumnMeaning[], surroundings: Surroundings): boolean {
  if (headingsLie(columns)) return false
  if (columns.filter(({ heading }) => asksForVisit.test(heading.trim())).length >= several) return true
  if (columns.some(namesServed) || columns.some(isOfRecords) || columns.some(asksForBed) || lieInBeds(columns))
    return false
  if (titlesAreOfOthers(surroundings) && columns.filter(({ by }) => by === 'both').length >= several) return true
  const headed = columns.filter(({ heading }) => heading !== '' && !asksNothing(heading))
  const strange = headed.filter(({ heading }) => isUnknown(heading))
  return (
    headed.some(({ heading }) => asksForJob(heading)) ||
    (strange.length >= several && strange.length >= headed.length * share)
  )
}

/** Beside 来访人 at the gate of a hospital: where from, what for, and when did he leave again. */
const asksForVisit =
  /^(?:来访|訪客|访客)?(?:单位|事由|目的|部门)$|^(?:被访|受访|拜访)[人者部门对象]*$|^(?:离开|离去|离院|签离|进入|进门|出门)时间$|^随身物品|^visiting$|^host$|^purpose(?: of visit)?$|^time (?:in|out)$/iu

/** F1, 列3, A: it only counts the columns. GJB2 235delC: what was looked for in somebody's blood. */
function asksNothing(heading: string): boolean {
  return isCounting(heading) || /^[a-z]{1,3}$/iu.test(heading.trim()) || ofLaboratory.test(heading.trim())
}

const ofLaboratory = /^(?=.*[A-Z])(?=.*\d)[A-Za-z\d .>_-]{4,20}$/u

/** 产一12床 under 病区床号: where she lies. */
function asksForBed({ attribute, heading }: ColumnMeaning): boolean {
  return attribute === 'bed' && heading.includes('床')
}

/** 住院号, 病案号: patients have one, and nobody else. */
function isOfRecords({ attribute, label, sample }: ColumnMeaning): boolean {
  return (
    attribute === 'record-number' &&
    sample.filled > 0 &&
    label !== null &&
    /住院号|病案号|病历号|住院病历|hospital n|mrn|medical record/iu.test(label.text)
  )
}

/** 客户姓名, 宝宝: those are the people whom the title speaks of. */
function namesServed({ attribute, owner, by }: ColumnMeaning): boolean {
  return attribute === 'name' && by === 'both' && served.has(owner)
}

function isUnknown(heading: string): boolean {
  const label = parseLabel(heading)
  return label !== null && label.attribute === null && label.owner === null
}
