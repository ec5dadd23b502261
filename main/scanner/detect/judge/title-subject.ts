import { scanCues } from '../text/cue-scan.ts'

/** What a list is, and what happened at it: stripped from the end of a title, one after the other. */
const lists =
  /(?:[\s\d.,，、;；:：·_~—–()（）[\]【】《》"“”'’#!！*-]+|第[\d一二三四五六七八九十]+[期批次周季页]|[\d一二三四五六七八九十]+[年月日号份季度周期批]+|[年月日周季]度?|本[年月日周]|今[日天]|上半年|下半年|上午|下午|[上中下]旬|版|副本|终稿|新|(?<![a-z])[a-z]{1,2}制?|名单|名册|花名册|清单|登记[册本簿]?|记录[本册簿]?|台账|一览|信息|资料|明细|档案|数据|情况|统计|汇总|报[表告]|日报|周报|月报|通讯录|联系方式|联系表|联系|电话|手机|地址|人员|反馈|报名|签到|预约|预定|排期|安排|计划|日历|看板|[表单册本簿])$/u

/** Whom and what lists of mothers and guests are of, beside the words of births themselves. */
const served =
  /(?:患者|患儿|病人|病例|个案|客户|顾客|会员|住客|宾客|客人|来宾|雇主|学员|家长|家属|家庭|父母|夫妇|妈妈|宝妈|母亲|爸爸|宝宝|宝贝|婴儿|儿童|人群|对象|用户|女性|妇女|女士|订单|合同|派单|客资|线索|名额|入院|住院|在院|出院|入住|在住|退住|退房|排房|房态|(?:房间|房型|床位)(?:占用)?|离所|签约|成交|意向|咨询|来电|来访|到店|到院|接待|回访|随访|访视|追访|跟进|建册|建档|建卡|筛查|复筛|初筛|复查|检查|检测|体检|采血|送检|报告|结果|结局|接种|急诊|门急诊|带药|医嘱|护理单|交班|提醒|通知|追踪|参观|体验|试住|推荐|接种|发放|领取|领证|补发|签发|申领|申请|补贴|补助|津贴|报销|结算|理赔|投保|参保|落户|配送|订餐|外送|外卖|上户|下户|服务|护理|照护|摄影|拍照|照|照片|缴费|收费|入组|招募|转诊|转运|会诊|抢救|手术|麻醉|摆药|发药|领药|输液|配餐|膳食|查房|巡视|执行单|治疗单|床头卡|腕带|用药|用血|输血|管理|专案|监护|评估|监测|满意度|投诉|评价|活动|课堂|课程|训练营|沙龙|课|班|门诊|病区|病房|科|室|中心|会所|医院|诊所|学校|之家|社区|街道|家)$/u

/** English lists are named by their last word. */
const latin =
  /(?:lists?|registers?|registry|logs?|logbook|records?|reports?|data|sheets?|books?|board|census|export|overview|summary|schedules?|appointments?|bookings?|patients?|clients?|guests?|customers?|members?|attendees|participants|mothers?|moms?|mums?|babies|newborns?|infants?|families|parents?|women|contacts?|leads|cases|admissions?|discharges?|deliveries|births?|visits?|follow-?ups?|class|classes|ward|unit|clinic|hospital|cent(?:er|re)|enrol?lments?|registrations?|screening|results?|care|room|department)$/u
const trailing = /[\s\d.,;:()[\]_#'"/-]+$/u

/**
 * True where the end of a title (folded) names a subject that neither births nor any list of patients and guests has: 早产儿公益基金
 * 理事会, 月子中心开业抽奖, maternity ward volunteers. Chinese and English titles say last what they are about.
 */
export function namesOtherSubject(folded: string): boolean {
  let rest = folded.slice(-60)
  if (!/[\u3400-\u9fff]/u.test(rest)) return isLatinOther(rest)
  for (let cut = 0; cut < 8; cut++) {
    if (endsWithCue(rest) || served.test(rest)) return false
    const less = rest.replace(lists, '')
    if (less === rest) break
    rest = less
  }
  return /[\u3400-\u9fff]{2}$/u.test(rest) && !endsWithCue(rest)
}

function isLatinOther(folded: string): boolean {
  const words = folded.replace(trailing, '')
  return /[a-z]{3}$/u.test(words) && !latin.test(words) && !endsWithCue(words)
}

/** 产科分娩, 孕妇学校: the last words are of births. */
function endsWithCue(text: string): boolean {
  return scanCues(text.slice(-24)).some(
    ({ family, word }) =>
      (family === 'care' || family === 'birth' || family === 'service' || family === 'near' || family === 'benefit') &&
      text.endsWith(word.replaceAll('_', ' ')),
  )
}
