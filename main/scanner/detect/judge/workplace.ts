import type { ColumnMeaning } from '../columns/column-meaning.ts'

const placeOnly =
  /^[\u3400-\u9fff]{0,6}?(?:产房|产科|妇产科|新生儿科|月子中心|月子会所|母婴同室|待产室|分娩室|产[前后科]门诊|助产门诊|新生儿室|新生儿病房|新生儿重症(?:监护[室区]?)?|婴儿室|爱婴[区室]|产[前后]病[房区]|产前诊断中心|孕妇学校)[\d一二三四五六东西南北A-Za-z]{0,3}(?:楼层?|层|区|病区|病房|门诊|大厅|走廊|护士站|值班室|医生办|护士办|办公室|医生办公室|[一二三四五六\d]?队|类|方向|党?[总团]?支部|党小组|工会|工会小组)?(?:\/[\u3400-\u9fff]{1,3}){0,3}$/u

/** 市妇幼保健院产科住院部3楼: where a parcel goes; somebody who lies there has a bed. */
const inHospital =
  /^[\u3400-\u9fffA-Za-z\d()（）-]{0,24}(?:医院|保健院|保健所|卫生院|妇幼|醫院|院区|院區)[\u3400-\u9fff\d]{0,4}?(?:产科|妇产科|产房|新生儿科|產科|產房)[\u3400-\u9fff\d]{0,3}(?:住院部|大楼|楼|门诊|護士站|护士站|前台|大厅|办公室|医生办)?[\d一二三四五六东西南北A-F]{0,3}(?:楼|层|号楼|F|区|区前台)?$/u

/** One of these is in every such place: most values are asked no further. */
const mayBePlace = /[产產儿婴娩月乳孕]/u

/** 产房, 月子中心3楼, 新生儿科二病区: a place and no more. People work there; that somebody lies there, other columns tell. */
export function isWorkplace(text: string): boolean {
  if (!mayBePlace.test(text)) return false
  const trimmed = text.trim()
  return placeOnly.test(trimmed) || inHospital.test(trimmed) || shop.test(trimmed)
}

/** 产后发汗店, 月嫂中介: a trade; 孕产馆入口, 月子服务区: a part of a fair. */
const shop =
  /^[\u3400-\u9fff]{0,6}?(?:产后|母婴|孕婴|孕产|月子|月嫂|催乳|通乳|產後)[\u3400-\u9fff]{0,4}(?:店|馆|館|工作室|中介|门市|铺|商行|展区|专区|服务区|体验区)(?:[入出门]口|签到台|前台)?$/u

/** 产科, 月子会所: words that say where, and of nobody that she gives birth. */
export function namesPlace(word: string): boolean {
  return /^(?:产科|妇产科|产房|分娩室|待产室|新生儿科|nicu|妇幼|妇产|月子中心|月子会所|母婴会所|maternity)$/u.test(word)
}

/** 妇产科医生, 助产学: what somebody does or learned, and no more. */
export function isJob(text: string): boolean {
  return /^[\u3400-\u9fff]{2,8}(?:医生|医师|护士|主任|教授|专家|专业|技师|护师|助产士|[师员学])$/u.test(text.trim())
}

const jobs =
  /^(?:roles?|position|job.?title|cadre|designation|profession|specialt(?:y|ies)|speciality|岗位|职务|职位|工种|工序|施工[\u3400-\u9fff]{1,2}|角色|权限|负责(?:险种|项目|内容|区域)?|分工|(?:擅长|专长|研究|主攻|服务|咨询)(?:领域|方向|范围|专长|特长)|擅长|专长|(?:达人|博主|主播|团长|频道)(?:昵称|名称|账号)?|商标(?:名称)?|品牌(?:名称)?|(?:主营|经营|所属)?类目|垂类|赛道|字号|店名|(?:专利|发明|作品|标的)名称|议题|讲题|题目|标题|(?:视频|课件|文章|选题|稿件|脚本|栏目)(?:名称|标题|题目)?|论文题目|报告题目|课题名称|分会场|sessions?|topics?|talk|track|abstract(?: title)?|paper title|presentation)$/iu

/** pregnancy_expert under role, 新生儿护理 under 擅长, 孕妈小鹿 under 达人昵称: what somebody does, or calls herself before an audience. */
export function asksForJob(heading: string): boolean {
  return jobs.test(bare(heading))
}

/** Without the mark that it is to be filled in, brackets behind it, a colon, and gaps between characters. */
function bare(heading: string): string {
  return heading.replace(/^\*|[（(【[].*$|[：:]\s*$|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/gu, '').trim()
}

/** 昵称 beside 粉丝: what somebody calls herself before an audience, 孕妈厨房 among others. */
export function namesChannel({ heading }: ColumnMeaning, columns: readonly ColumnMeaning[]): boolean {
  return isCalling.test(heading.trim()) && columns.some(({ heading: other }) => ofAudience.test(other))
}

const isCalling = /^(?:[\u3400-\u9fff]{0,4}(?:昵称|网名|账号名?|账号名称|频道|ID名?)|nickname|handle|channel)$/iu
const ofAudience = /粉丝|带货|直播|播放量|followers|subscribers/iu

/** 单位, 部门/单位: where a doctor, a researcher or the owner of a car works. */
export function namesWorkplace({ heading }: ColumnMeaning): boolean {
  return /^(?:工作|所在|任职|就职|供职)?(?:单位|部门|科室|医院及科室)(?:名称)?(?:[/、及和或](?:单位|部门|科室))?[:：]?$/u.test(
    heading.trim(),
  )
}

/** 早产 under 致残原因: what it all began with, years ago; 案由: what a court is asked for. */
export function asksForCause(heading: string): boolean {
  return /^(?:致残|致聋|致盲|致病|发病|患病|残疾|致贫|返贫)(?:原因|因素|诱因)$|^病因$|^案由$|^用途$|^(?:cause|aetiology|etiology)\b/iu.test(
    heading.trim(),
  )
}

/** 孕妈优选 under 快递, 婦產科醫院前 under 地點, 助产2403 under 班级: who sent something, where something took place, what is learnt. */
export function asksWhereFrom(heading: string): boolean {
  return /^(?:学院|院系|系部|系别|专业|班级|学院\/班级|快递|快遞|快递公司|店铺|平台|地点|地點|活动地点|products? (?:discussed|shown|ordered|interest(?:ed in)?)|samples?(?: left| given)?|意向产品|推荐产品|样品)$/iu.test(
    bare(heading),
  )
}
