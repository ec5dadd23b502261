import type { ColumnMeaning } from '../columns/column-meaning.ts'
import { headingsLie } from '../columns/lying-headings.ts'
import { serviceShare } from './service-share.ts'
import { reachesShare } from '../columns/column-sample.ts'
import { isOfPatient, isPaper } from './asked-beside.ts'
import { endsRange } from './ends-range.ts'
import type { Owner } from '../lexicon/owners.ts'
import type { OtherWorlds } from './other-worlds.ts'

const served: ReadonlySet<Owner | null> = new Set<Owner | null>([
  'mother',
  'parent-mother',
  'newborn',
  'child',
  'father',
  'client',
  'person',
  'buyer',
  null,
])
const explicit: ReadonlySet<Owner | null> = new Set<Owner | null>(['mother', 'newborn'])

/** 甲方：____, 身份证号：____: a form that was not filled in, whoever else is named in it. */
export function areBlank(identity: readonly ColumnMeaning[]): boolean {
  return identity.every(({ sample }) => sample.filled === 0)
}

/** Columns that name or number someone served, not those of staff, institutions, schools and goods. */
export function identityColumns(
  columns: readonly ColumnMeaning[],
  worlds: OtherWorlds,
  tellsOfBirth: boolean,
  isProven: boolean,
): ColumnMeaning[] {
  const named = withoutNannysIds(
    columns,
    withoutSigners(
      columns,
      columns.filter(
        (column) => isIdentity(column) && (served.has(column.owner) || (isProven && column.owner === 'student')),
      ),
    ),
  )
  const people = named.some((column) => column.attribute === 'name' && column.sample.filled > 0)
    ? named
    : [...named, ...contactsOf(columns, worlds)]
  const hasExplicit = people.some((column) => explicit.has(column.owner))
  const roster = worlds.staff || worlds.nannyRoster
  const employees = columns.filter((column) => isIdentity(column) && column.owner === 'employee')
  // A benefit office writes 职工姓名 over the mothers whom it pays for a delivery.
  if (tellsOfBirth && employees.length > 0 && !people.some(isMothersName)) return [...employees, ...people]
  if (roster && !hasExplicit) {
    const clients = people.filter(
      (column) => column.owner !== null && column.owner !== 'person' && column.owner !== 'parent-mother',
    )
    const isOurs = tellsOfBirth && !worlds.nannyRoster && (!worlds.staffInHeadings || clients.length === 0)
    return isOurs ? people : clients
  }
  return people
}

/** 追踪日期, 孕周, 血压, 签名: beside those who are named, and at the end of rows that name nobody else, whoever did it signs. */
function withoutSigners(columns: readonly ColumnMeaning[], named: ColumnMeaning[]): ColumnMeaning[] {
  if (named.some((column) => isAskedName(column))) return named.filter((column) => !isBareSignature(column))
  const [only] = named
  const areSigners = named.length === 1 && only !== undefined && only === columns.at(-1) && isBareSignature(only)
  return areSigners && !columns.some(({ attribute }) => attribute === 'phone') ? [] : named
}

function isAskedName({ attribute, by, label }: ColumnMeaning): boolean {
  return attribute === 'name' && by === 'both' && label?.attribute === 'name'
}

function isBareSignature({ label }: ColumnMeaning): boolean {
  return label?.attribute === 'signature' && label.owner === null
}

/** 家长, 联系人 over names: the ID may be theirs, whichever nurse signs beside them. */
function namesParent({ attribute, owner, heading, sample }: ColumnMeaning): boolean {
  return attribute === 'name' && owner === 'contact' && sample.name >= 0.3 && !/紧急|緊急|emergency/iu.test(heading)
}

/** 月嫂姓名, 身份证, 手机: where only nannies and nurses are named, the ID is theirs. */
function withoutNannysIds(columns: readonly ColumnMeaning[], named: ColumnMeaning[]): ColumnMeaning[] {
  const isName = ({ attribute }: ColumnMeaning): boolean => attribute === 'name' || attribute === 'surname'
  if (named.some(isName)) return named
  // 申领人, 证件号码: whoever applies is asked for it.
  if (columns.some((column) => isName(column) && column.owner === 'contact' && /申[领請请]|领证/u.test(column.heading)))
    return named
  const isNurse = !columns.some((column) => isName(column) && column.owner === 'nanny')
  if (isNurse && columns.some(namesParent)) return named
  const serving = columns.some((column) => isName(column) && (column.owner === 'nanny' || column.owner === 'staff'))
  return serving ? named.filter(({ attribute, owner }) => attribute !== 'id-number' || owner !== null) : named
}

function isMothersName({ attribute, owner }: ColumnMeaning): boolean {
  return attribute === 'name' && (owner === 'mother' || owner === 'parent-mother' || owner === 'client')
}

function isIdentity(column: ColumnMeaning): boolean {
  switch (column.attribute) {
    case 'name':
      return holdsNames(column) && !areInitials(column) && !areDoctors(column)
    case 'surname':
    case 'given-name':
    case 'id-number':
      return true
    case 'certificate-number':
      return !isPaper(column) && !endsRange(column)
    case 'record-number':
      return !isDigested(column)
    default:
      return false
  }
}

/** 病案号_hash, 9f86d081884c7d65: numbers that were made unreadable for a study number nobody. */
function isDigested({ heading, sample }: ColumnMeaning): boolean {
  if (/hash|md5|sha\d|脱敏|加密|匿名|伪名|去标识|encrypt|anonym|pseudonym/iu.test(heading)) return true
  return reachesShare(sample, 0.6, ({ text }) => /^(?=.*[a-f])[\da-f]{10,64}$/iu.test(text))
}

/** Dr Ivan Khan, 王主任 in all rows: who is on call. */
function areDoctors({ sample }: ColumnMeaning): boolean {
  return reachesShare(sample, 0.8, ({ text }) =>
    /^(?:dr|prof)\b\.?\s|[\u3400-\u9fff](?:医生|医师|主任|护士长?)$/iu.test(text),
  )
}

/** 姓名缩写 over ZHLI: letters under which a study keeps its subjects name nobody. */
function areInitials({ heading, sample }: ColumnMeaning): boolean {
  return (
    /缩写|縮寫|首字母|initials/iu.test(heading) &&
    reachesShare(sample, 0.6, ({ text }) => /^[A-Z]{2,5}$/u.test(text.trim()))
  )
}

/** `名称` and `name` stand over goods and hospitals too: the values must be such as people are called. */
function holdsNames({ label, sample, by }: ColumnMeaning): boolean {
  if (sample.filled === 0 || by === 'values' || sample.name >= 0.15) return true
  // 宝妈情况 over 涨奶已通: how she is, and not who.
  if (label !== null && /[情状]况$/u.test(label.text)) return false
  const asksForPerson =
    label !== null && (label.owner !== null || /姓名|名字|xm|xingming|^(?:full |patient )?name$/iu.test(label.text))
  return asksForPerson && sample.maybeName >= 0.3
}

function isAmount({ attribute, heading }: ColumnMeaning): boolean {
  return attribute === 'count' && /^(?:领取|发放|领用)?(?:数量|[份本张盒套件支]数)$/u.test(heading.trim())
}

/** Where nobody else is named, the parent or contact of a case is. Institutions' contacts are not. */
function contactsOf(columns: readonly ColumnMeaning[], worlds: OtherWorlds): ColumnMeaning[] {
  const ofInstitution =
    worlds.supplier ||
    // Births counted by hospital: who is called about them is no mother.
    columns.filter((column) => column.attribute === 'count').length >= 2 ||
    // 数量 beside 助产机构: what a house fetched for its mothers.
    (columns.some(isAmount) && columns.some(({ attribute }) => attribute === 'hospital')) ||
    (columns.some((column) => column.owner === 'institution' && column.attribute !== 'hospital') &&
      columns.filter(tellsOfOne).length < 2)
  if (ofInstitution) return []
  const contacts = columns.filter(({ attribute, owner }) => owner === 'contact' && attribute === 'name')
  return contacts.filter(
    (column) =>
      isIdentity(column) &&
      (!isAnyones(column) ||
        columns.some(asksOfPatient) ||
        columns.some(sellsDays) ||
        columns.some(namesNanny) ||
        headingsLie(columns)),
  )
}

/** 新生儿性别, 产妇年龄, 分娩日期, filled in: a row is about one birth, whichever office it is sent to. */
function tellsOfOne({ attribute, owner, sample }: ColumnMeaning): boolean {
  if (sample.filled === 0) return false
  return (
    attribute === 'delivery-date' ||
    attribute === 'due-date' ||
    ((attribute === 'sex' || attribute === 'age' || attribute === 'birth-weight') &&
      (owner === 'mother' || owner === 'newborn'))
  )
}

/** 联系人: whoever is called about a hospital, an order or a child; 监护人 and 家长 are of a child. */
function isAnyones({ heading }: ColumnMeaning): boolean {
  return /^(?:联系人|联络人|聯絡人|聯繫人|contact(?: ?(?:person|name))?)(?:姓名)?$/iu.test(heading.trim())
}

/** 产后康复10次, 月子餐28天: so much was sold, to whoever is to be called about it. */
function sellsDays(column: ColumnMeaning): boolean {
  return serviceShare(column) >= 0.6 && reachesShare(column.sample, 0.3, ({ text }) => /\d\s?[天次]/u.test(text))
}

/** 技师, 月嫂 over names: whoever is served by her. */
function namesNanny({ attribute, owner, by }: ColumnMeaning): boolean {
  return attribute === 'name' && owner === 'nanny' && by === 'both'
}

/** Where nothing is answered, the form is blank: its 联系人 is whom to call about it. */
function asksOfPatient({ attribute, sample }: ColumnMeaning): boolean {
  return sample.filled > 0 && (attribute === 'birth-date' || isOfPatient.has(attribute))
}
