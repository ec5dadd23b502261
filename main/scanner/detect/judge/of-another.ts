import { nameScore } from '../values/person-name.ts'

const women = '(?:孕妇|产妇|孕产妇|待产妇|孕婦|產婦|宝妈|寶媽)'

/** What is told of a birth in a sentence, whoever had it. */
const birth =
  '(?:怀孕|怀上|怀着|怀二|怀三|待产|临产|预产|分娩|生产|生[了完下娃]|生孩|生宝|生小|生二|刚生|[要快]生|坐月|月子|产后|产检|出月|孕|顺产|剖|懷孕|待產|臨產|預產|分娩|生產|產後|產檢)'

/** 女儿, 儿媳, 妹妹, 同事, 邻居: who is neither the one whom the row names nor the child's other parent. */
const kin =
  '(?:女儿|闺女|儿媳妇?|孙女|孙媳妇?|外孙媳妇?|侄女|侄媳妇?|外甥女|[大小二三表堂]?[姐妹]姐?妹?|弟媳妇?|弟妹|嫂子|嫂嫂|小姨子?|大姨子?|姑姑|闺蜜|闺密|同事|邻居|楼[上下]|隔壁|对门|房东|租客|租户|合租|室友|老板娘|朋友|亲戚|同学|亲家|女兒|兒媳婦?|孫女|閨蜜|鄰居|隔壁|樓[上下]|親戚|同學)'

/** 伴娘, 班主任, 客服: who serves whoever the row names. */
const ofWorker = new RegExp(
  `(?:伴娘|班主任|老师|教练|司机|保姆|阿姨|护工|会计|前台|助理|销售|客服|业务员|对接人|经理|店[长员]|员工|职员|工人|保洁|钟点工|师傅)(?:又|也|都|要|已经?|刚|快|在|自己|正在|目前){0,2}${birth}`,
  'u',
)

const ofKin = new RegExp(
  `(?<![\\u3400-\\u9fff]之|[的叫])${kin}(?:家里?|那边|们)?([^,，。;；、\\d]{0,6}?)(?:\\d{1,2}(?:月|号|日)?(?:份|底|初|中)?)?${birth}`,
  'u',
)

/** 照顾产妇, 护送孕妇, 探望产后同事: what somebody does for her; 一名孕妇, 某产妇: she is nobody who is known here. */
const ofServed = new RegExp(
  `(?:照顾|照料|照看|伺候|侍候|服侍|陪护|陪同|陪伴|护送|接送|慰问|探望|看望|探视|帮扶|救助|救治|抢救|让座|搀扶|撞到?|碰到|遇到|照顧|護送|慰問|探視)[^,，。;；\\d]{0,4}(?:${women}|待产|产后|坐?月子|新生儿|待產|產後)|(?:一[名位个個]|某|[两几数多]名)${women}|家[里中]?有(?:一?[个名位])?(?:${women}|新生儿|坐?月子)`,
  'u',
)

/** 女儿预产期11月, 订月嫂: whoever books for her is a client. */
const booked = /月嫂|月子中心|月子会所|会所|套餐|[预預]?[订訂定约約]|签|簽|入住|咨询|諮詢|上户|上戶/u

const hasNumber = /\d{5}/u

/** True where a remark tells of a birth that is neither of the person whom its row names nor of that person's child. */
export function isOfAnother(text: string): boolean {
  if (hasNumber.test(text) || booked.test(text)) return false
  if (ofServed.test(text) || ofWorker.test(text)) return true
  const told = ofKin.exec(text)
  return told !== null && nameScore((told[1] ?? '').trim()) < 0.65
}
