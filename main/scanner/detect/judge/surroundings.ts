import type { CueFamily } from '../lexicon/cues.ts'
import { scanCues, type Cue } from '../text/cue-scan.ts'
import { foldText } from '../text/fold-text.ts'
import { withoutWorks } from '../text/without-works.ts'
import { namesOtherSubject } from './title-subject.ts'
import { namesPlace } from './workplace.ts'

/** Where a word of context stood. */
export type CueSource = 'heading' | 'title' | 'sheet' | 'file' | 'archive' | 'cell'

export interface PlacedCue extends Cue {
  readonly source: CueSource
  /** The word is part of an organisation's name: it tells who wrote the table, hardly what it holds. */
  readonly organisation: boolean
  /** The title ends with a subject of its own, which is not of mothers: 月子中心开业抽奖. */
  readonly isOfOthers?: boolean
}

const organisation =
  /[\u3400-\u9fffA-Za-z()·]{0,24}?(?:妇幼保健院|妇产科医院|妇产医院|妇婴医院|妇儿医院|医院|保健院|保健所|卫生院|公司|集团|月子中心|月子会所|母婴会所|会所|产后护理之家|诊所|协会|学会|商行|商贸|旗舰店|生活馆|专卖店|母婴店|工作室)/gu

/** 月子中心预约, 月子会所客户名单: whoever a postpartum centre keeps a list of guests of is a mother. */
const guests = /预约|客户|入住|房态|会员|宾客|订单|签约|在住|到店|咨询|意向|来访|宝妈|待住|退房|住客|住户/u

/** 母婴护理员上岗体检登记表, 催乳师第7期学员: what is kept of nannies by whoever employs or trains them. */
const ofNannies =
  /(?:招聘|应聘|诚聘|急聘|招募|求职)[^客户,，。]{0,6}(?:月嫂|育[婴儿][师员嫂]|母婴护理[师员])|(?:月嫂|育[婴儿][师员嫂]|催乳师|通乳师|泌乳师|产康师|母婴护理[师员]|月子护理[师员]|护理师|陪月员?)[^客户单派,，。]{0,8}(?:体检|签到|考勤|面试|培训|考核|报名|投保|保险|参保|花名册|社保|排班|档案|简历|上岗|评级|评定|星级|住宿|宿舍|通讯录|工服|押金|团建|年会|奖金|评优|考试|结业|学员|实习|招聘|应聘|入职|离职|持证|名录|背景|背调|请假|借款|[黑白红]名单|拉黑)/u

/** 股东名册, 加盟意向, 护理之星评选: a word for people at work, and they are what is listed. */
const ofOthers =
  /加盟(?!店|商)|招商|(?:应急|急救|抢救|救治|质控|领导|工作|管理|专家|评审|督导|演练|攻关|技术)[^,，。;；]{0,4}(?:小组|专班|领导组)(?:$|成员|名单|人员|通讯录|联系|分工)|[\u3400-\u9fff](?:(?<!会|人|学)员|(?<!患|检|诊|献|请|赠)者|商|[选歌骑能助]手|[观听]众|(?<![之管大亲])家|[常评执]委|[股房]东|(?<!女)士|之星|师)(?:们)?(?:名单|名册|花名册|登记|通讯录|一览|信息|台账|报名|签到|资料|档案|评选|联系|表|$)/u

/** Context words of a title, sheet name or file name, each told apart by whether an organisation is named with it. */
export function placeCues(text: string, source: CueSource): PlacedCue[] {
  const folded = withoutWorks(foldText(text))
  const cues = cuesOf(folded, source)
  return (source === 'title' || source === 'file') &&
    cues.some(isPlace) &&
    !cues.some(isOfPeople) &&
    namesOtherSubject(folded)
    ? cues.map((cue) => ({ ...cue, isOfOthers: true }))
    : cues
}

/** 月子中心, 产科, maternity ward: where mothers are, and others too. */
export function isPlace({ family, word }: PlacedCue): boolean {
  return family === 'service' || namesPlace(word)
}

/** 产妇, 分娩, 新生儿: these are of the people, whatever the title goes on to. */
function isOfPeople(cue: PlacedCue): boolean {
  return (
    (cue.family === 'care' || cue.family === 'birth' || cue.family === 'benefit') && !isPlace(cue) && !cue.organisation
  )
}

function cuesOf(folded: string, source: CueSource): PlacedCue[] {
  const roster = ofNannies.exec(folded)?.[0]
  if (roster !== undefined)
    return [
      ...scanCues(folded).map((cue) => ({ ...cue, source, organisation: false })),
      { family: 'nanny-roster', word: roster, source, organisation: false },
    ]
  const others = ofOthers.exec(folded)?.[0]
  const atWork: readonly PlacedCue[] =
    others === undefined ? [] : [{ family: 'staff', word: others, source, organisation: false }]
  const names = folded.match(organisation) ?? []
  if (names.length === 0)
    return [...scanCues(folded).map((cue) => ({ ...cue, source, organisation: false })), ...atWork]
  const without = folded.replace(organisation, ' ')
  const rest = scanCues(without)
  const isGuestList = guests.test(without)
  const inNames = names.flatMap((name) => scanCues(name))
  return [
    ...atWork,
    ...rest.map((cue) => ({ ...cue, source, organisation: false })),
    ...inNames.map((cue) => ({ ...cue, source, organisation: !(isGuestList && cue.family === 'service') })),
  ]
}

/** Everything around a table that may tell what it is about. */
export interface Surroundings {
  readonly cues: readonly PlacedCue[]
}

/** True where a family speaks from one of the sources, organisations' names left out. */
export function speaks(surroundings: Surroundings, family: CueFamily): boolean {
  return surroundings.cues.some((cue) => cue.family === family && !cue.organisation)
}

const sourceWeight: Readonly<Record<CueSource, number>> = {
  heading: 1,
  title: 1,
  sheet: 0.9,
  file: 0.9,
  archive: 0.8,
  cell: 1,
}

/** The best evidence for maternity care that stands around a table, 0 to 1, and the word that gave it. */
export function careAround(surroundings: Surroundings): { readonly score: number; readonly cue: PlacedCue | null } {
  let score = 0
  let best: PlacedCue | null = null
  for (const cue of surroundings.cues) {
    const value = careOf(cue) * sourceWeight[cue.source]
    if (value > score) [score, best] = [value, cue]
  }
  return { score, cue: best }
}

/** True where every title that speaks of births is about another subject; without a title, where the file's name is. */
export function titlesAreOfOthers({ cues }: Surroundings): boolean {
  const telling = cues.filter((cue) => careOf(cue) > 0)
  const said = telling.filter(({ source }) => source === 'title')
  const titles = said.length > 0 ? said : telling
  return titles.length > 0 && titles.every(({ isOfOthers }) => isOfOthers === true)
}

function careOf(cue: PlacedCue): number {
  if (cue.family === 'care' || cue.family === 'birth') return cue.organisation ? 0.3 : 1
  if (cue.family === 'benefit') return 0.9
  if (cue.family === 'service') return cue.organisation ? 0.6 : 0.9
  return cue.family === 'near' ? (cue.organisation ? 0.1 : 0.3) : 0
}

/** What a clerk may call a file stands for less than what the file says. */
export function withoutFileName({ cues }: Surroundings): Surroundings {
  return { cues: cues.filter(({ source }) => source !== 'file' && source !== 'archive') }
}
