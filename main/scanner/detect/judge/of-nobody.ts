/** 上线孕期工具v2, 孕妈社区改版: tasks of those who write software for mothers. */
const isOfSoftware =
  /上线|改版|保存失败|报错|乱码|卡顿|闪退|崩溃|白屏|导出失败|计算错误|必填校验|复现|迭代|联调|提测|埋点|原型图|需求评审|(?<![A-Za-z])[vV]\d(?:\.\d)?(?![\dA-Za-z])/u

/** EDD field not saved, newborn chart loads slowly: the same in English. */
const isOfEnglishSoftware =
  /\b(?:not sav(?:ed|ing)|fails? to|does(?:n't| not) (?:load|save|show|open|work)|loads? (?:slow(?:ly)?|forever)|slow(?:ly)? to load|crash(?:es|ed)?|timeout|endpoint|api|drop-?down|checkbox|validation|null|refactor|deploy|dashboard|typo|field|tooltip|ui|stack ?trace|regression)\b|\b(?:add|fix|rename|remove|update|migrate)\b.{0,40}\b(?:form|page|screen|report|module|column|label|table)\b/iu

/** 孕妇慎用, 妊娠期禁用未注明, 哺乳期可以用吗: what a leaflet says of a medicine or a cream, and what any buyer asks. */
const isWarning =
  /(?:孕妇|孕期|妊娠期?|哺乳期?|产妇)[^,，。;；\d]{0,8}(?:禁用|慎用|忌用|禁服|忌服|慎服|不宜|能不能|能否|可不可以|可用|适用|(?:能|可以)[用吃喝抹涂穿做打坐敷戴服])/u

/** Maternity policy, newborn screening vendor demo: what offices meet about. */
const isEnglishOffice =
  /\b(?:vendors?|demo|policy|policies|budget|procurement|tender|workshop|webinar|audit|committee|kick-?off|stand-?up|baby shower)\b/iu

/** 一次性内裤产妇月子必备: how goods are offered. */
const isOffer =
  /必备|神器|包邮|正品|同款|新款|爆款|囤货|礼[盒包]|套装|大码|均码|纯棉|加厚|透气|[春夏秋冬]季?[款装]|必備|包郵|禮[盒包]|套裝/u

const friends = '(?:朋友|同事|闺蜜|闺密|姐妹|姐姐|妹妹|嫂子|弟媳|亲戚|客户|领导|邻居|同学|閨蜜|親戚|客戶|鄰居|同學)'

/** 送朋友坐月子的, 闺蜜用: somebody else, whose name and phone are not here. */
const isForOthers = new RegExp(
  `(?:送|给|帮|替|給|幫)我?${friends}|${friends}要?[用穿吃](?:的|$|[^\\u3400-\\u9fff])`,
  'u',
)

/** 分娩套餐海报, 产检宣传单: what is printed and filmed for such houses. */
const isPrinted = /封套|宣传[单册页片]|传单|海报|画册|折页|展板|易拉宝|横幅|台卡|名片|短视频|推文|文案/u

/** 夜间施工避开产妇休息: a courtesy asked of whoever works there. */
const isCourtesy = /避开|避让|勿扰|勿打扰|别打扰|不要打扰|勿敲门|别敲门|轻声|噪音|施工/u

/** 月子中心加盟, 想开母婴店: who wants to run such a business. */
const isOfBusiness = /加盟|招商|代理权|开店|创业|投资|项目合作/u
/** 产后瘦身日记, 孕妈美食记: what somebody calls a channel. */
const isChannel = /^[\u3400-\u9fff]{3,10}(?:日记|手记|笔记|日常|[食行游乐学长旅]记|测评|频道|优选|攻略)$/u

/** 新生儿护理入门, 孕期营养师认证课, 孕产教练班: what is learnt for a trade. */
const isCourse =
  /(?:入门|进阶|精讲|认证班?|考证班?|[师员]实战|(?:[师员]|教练|师资|导师)(?:认证|培训|预备|提升|[初中高]级)?(?:课程?|班)|教程|网课|职业课)$/u

/** 孕妇乘客责任, 产科医疗责任险: for whose harm somebody would be liable. */
const isLiability = /责任(?:险|保险)?$|責任(?:險|保險)?$/u

/** 孕妇连衣裙A03, 产后收腹裤: a piece of clothing. */
const isGarment =
  /(?:孕妇|孕期|产妇|产后|月子|哺乳|新生儿|婴儿)[\u3400-\u9fff]{0,4}(?:裙|裤|衫|衣|袜|帽|鞋|枕)(?:\s?[A-Za-z]{0,2}[\d-]{0,6}|[（(][^（(]*)$/u

/** 咨询产假天数, 出生证补办流程: what the rule is. */
const asksForRule =
  /(?:产假|陪产|生育登记|生育津贴|准生证|出生证明?|落户|户口)[^,，。;；\d]{0,6}(?:如何|怎[么样]|流程|天数|政策|标准|条件|材料)|(?:如何|怎[么样])[^,，。;；\d]{0,6}(?:产假|陪产|生育登记|生育津贴|准生证|出生证)/u

/** 会做月子餐, 擅长新生儿护理: what a nanny can do; a client asks for it. */
const isSkill =
  /(?:会|能|擅长|拿手|善于|懂|熟悉|精通)(?:做|煮|烧|带|给)?(?:月子餐|月子菜|催乳|通乳|新生儿|早产儿|双胞胎|月子护理|产妇护理|产后护理)/u
const asksForSkill = /[要需求]|希望|最好|想找|预产|客户|雇主/u

/** 参加新生儿监护仪采购项目投标: who signs for a company. */
const isTender = /投标|招标|中标|采购项目|授权委托|投標|招標/u
const hasNumber = /\d{5}/u

/** 孕期买的一直没用, 怀孕时囤的: when a buyer of goods bought them. */
const isBought =
  /(?:孕[早中晚]?期|孕中|怀孕(?:时|期间|的时候)?|怀着(?:时|的时候)|待产时|懷孕(?:時|期間)?)(?:就|才|时|里|網上|网上)?[买囤购拍買購](?:了?的|来的|下的|好的|过)/u

/** 产后康颗粒, 孕康口服液: what a chemist sells, and no word of who takes it. */
const isMedicine =
  /^[^,，。;；、\s\d服予用给吃领]{1,7}(?:颗粒|胶囊|口服液|冲剂|软膏|乳膏|凝胶|喷雾|洗液|洗剂|试纸|验孕[棒笔]|(?<![照图相名])片|丸)(?:\s?[(（\d].*)?$/u

/** Words of births in a remark that tells of no one whom it names: of software, medicines, goods and friends. */
export function isOfNobody(text: string): boolean {
  return (
    isOfSoftware.test(text) ||
    isOfEnglishSoftware.test(text) ||
    isEnglishOffice.test(text) ||
    isWarning.test(text) ||
    isTender.test(text) ||
    isChannel.test(text) ||
    isMedicine.test(text) ||
    isBought.test(text) ||
    isLiability.test(text) ||
    isGarment.test(text) ||
    asksForRule.test(text) ||
    (isSkill.test(text) && !asksForSkill.test(text)) ||
    isCourse.test(text) ||
    ((isOffer.test(text) ||
      isForOthers.test(text) ||
      isOfBusiness.test(text) ||
      isCourtesy.test(text) ||
      isPrinted.test(text)) &&
      !hasNumber.test(text))
  )
}
