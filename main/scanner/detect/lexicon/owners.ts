import { words } from './words.ts'

/**
 * Whose a heading is: the words in front of 姓名, 电话, 证件号 ... Simplified, lower case; English by words, Chinese by
 * characters. The longest word found wins, and in Chinese the last one: 产妇责任护士 speaks of a nurse.
 * To extend: add the word to the owner it names; pinyin and Traditional forms follow by themselves.
 */
export const owners = [
  'mother',
  'parent-mother',
  'newborn',
  'child',
  'father',
  'client',
  'person',
  'contact',
  'staff',
  'employee',
  'nanny',
  'institution',
  'student',
  'pet',
  'buyer',
] as const

export type Owner = (typeof owners)[number]

/** Those whose work it is: what a form asks for behind their name is theirs. */
export const ownersAtWork: ReadonlySet<Owner> = new Set<Owner>(['staff', 'employee', 'nanny', 'institution'])

export const ownerWords: Readonly<Record<Owner, readonly string[]>> = {
  /** Words that say by themselves that she is pregnant or has given birth. */
  mother: words(`
    산모 임산부 sản_phụ thai_phụ роженица беременная 产妇 住院产妇 分娩产妇 出院产妇 入院产妇 产家 宝家 孕妇 孕产妇 妊产妇 围产妇 待产妇 产孕妇 高危孕产妇 孕妈 孕妈妈 准妈妈 准妈 待产妈妈 产后妈妈 乳母 捐乳者 捐乳人 捐奶人 献乳者 献乳人 捐乳妈妈 捐奶者 捐奶妈妈 在住妈妈 入住妈妈 在馆妈妈 在院妈妈
    产后妇女 月子妈妈 坐月子妈妈 产妈 产妈妈 宝妈 宝妈妈 宝宝妈妈 宝宝母亲 孕母 产母 妊妇 初产妇 经产妇 新妈妈
    新妈 宝麻 孕宝妈 新手妈妈 婴儿母亲 婴儿妈妈 新生儿母亲 新生儿妈妈 新生儿母 婴母 分娩妇女 分娩人 生产者
    生育妇女 孕女士 产科病人 产科患者 产康客户 puerpera parturient pregnant_woman pregnant_women
    expectant_mother maternal maternity_patient expectant_mom new_mother birth_mother baby_of gravida_name
    antenatal_patient obstetric_patient mother_to_be mum_to_be mom_to_be delivered_woman puerperal_woman
  `),
  /** A mother, as schools and church books know her too. */
  'parent-mother': words(`
    辣妈 宝妈们 엄마 어머니 mẹ мать ئانا ཨ་མ 母亲 妈妈 母 妈 妈咪 娘 女方 妻子 妻 太太 夫人 生母 孩子妈 娃妈 孩妈 mother mothers mom mum mommy mummy mama
    wife
  `),
  newborn: words(`
    신생아 trẻ_sơ_sinh новорожденный بوۋاق 新生儿 新生婴儿 婴儿 初生儿 出生儿 新生宝宝 活产儿 婴 早产儿 足月儿 新宝宝 胎儿 婴孩 初生婴儿 男婴 女婴 双胎
    双胞胎 月龄宝宝 新生宝 初生婴 newborn new_born neonate neonatal infant newborn_baby newborns
  `),
  /** A child whose age the word leaves open. */
  child: words(`
    아기 bé ребенок 宝宝 宝贝 小宝宝 小宝 小孩 孩子 儿童 幼儿 子女 娃 娃娃 小朋友 患儿 婴幼儿 小儿 孩 儿 宝 baby babies child
    children kid bb babys
  `),
  father: words(`
    父亲 爸爸 丈夫 配偶 老公 爱人 宝爸 准爸爸 准爸 男方 产妇丈夫 产妇配偶 孕妇丈夫 孕妇配偶 孕产妇丈夫
    孕产妇配偶 父 爸 夫 先生 奶爸 孩子爸 宝宝爸爸 宝宝父亲 新生儿父亲 婴儿父亲 father fathers husband spouse dad
    daddy partner
  `),
  client: words(`
    客户 顾客 甲方 雇主 会员 服务对象 委托人 委托方 客人 签约人 签约客户 来电人 来电者 投诉人 投诉客户 诉求人 反映人 来访人 咨询人 咨询者 求助人 订购人 预约人 预订人 被服务人 宾客 贵宾
    入住人 入住客户 服务客户 东家 户主 表扬人 致谢人 感谢人 上户客户 客户家庭 被保人 被保险人 出险人 存储人 投保人 受益人 受访者 受访人 用户 住客 客
    消费者 付款人 付款方 缴费人 交款人 打款人 汇款人 付款客户 购买方 签单客户 成交客户 意向客户 client customer clients guest member consumer employer
  `),
  person: words(`
    乘机人 乘车人 乘船人 出行人 出游人 同行人 旅客 乘客 游客 患者 病人 病患 就诊人 住院患者 受检者 受检人 筛查对象 送检者 受检女性 建档人 服务人 参保人 成员 本人 被检者 居民 妇女 女性
    捐献者 捐赠者 捐献人 献血者 供者 个案 持册人 持卡孕妇 领册人 领卡人 领手册人 建册人 建卡人 住院人 人员 登记对象 随访对象 对象 居家对象 donor donors patient patients person case subject full
    woman women inpatient 学员
  `),
  contact: words(`
    联系人 联络人 家属 亲属 监护人 家长 紧急联系人 领证人 领取人 申请人 申领人 代办人 签领人 介绍人 推荐人 转介绍人
    代领人 陪护人 亲友 陪产人 订餐人 家人 外婆 奶奶 紧急 送检人 contact contact_person guardian relative
    next_of_kin parent parents emergency_contact applicant informant referrer emergency
  `),
  staff: words(`
    医生 医师 大夫 护士 助产士 助产师 接产员 接生员 助产员 接生者 接生人 接产者 接产人 助产者 助产人员 接生人员 接产人员 接生医生
    接产医生 管床医生 主治医师 主任医师 住院医师 副主任医师 经治医生 经管医生 主诊医师 主诊医生 主治医生 主管医生 责任护士 签发人 签发人员 审核人 审核人员 被投诉人 被反映人 被表扬人 被感谢人 经办人 经办 指派给 指派人 被指派人 报销人 经手人 承办人 主办人 填表人 填报人 录入人
    录入员 登记人 登记员 采血人 采血者 采血员 采血医生 操作员 操作者 操作人 记录人 记录者 报告人 检查者 检查医生
    检查人 责任人 责任医生 负责人 管理员 销售 销售员 销售顾问 销售经理 顾问 母婴顾问 健康顾问 客服
    客服专员 专员 经理 客户经理 业务员 业务 业务经理 跟进人 跟单人 店长 主任 院长 产科主任 护士长 班主任
    老师 服务人员 派单员 派单人 护工 厨师 配送员 司机 快递员 骑手 外卖员 送餐员 送货员 跑腿 师傅 收款人 开票人 制表人 制单人 经纪人 经理人 乙方 丙方 丁方
    法人 法人代表 法定代表人 盖章人 核对人 发放人 发证人 发证人员 值班 质控 随访人 随访医生 筛查人 筛查者
    筛查医生 评估人 交班 接班 执行人 执行人员 接待人 接待 接单人 顾问老师 提交人 创建人 修改人 更新人 上报人
    建档人员 检查人员 检查(测)人员 检测人员 采血人员 录入人员 登记人员 建册人员 访视人员 随访人员 接种人员 通知人员 送检人员 接诊人员 评估人员 出具人员
    建档医生 建册医生 产检医生 主刀 麻醉 麻醉师 巡回 助手 检验者 检验人 送检医生 开单医生 签约销售 网电 网销
    市场 渠道 归属人 所属人 分配人 工作人员 管家 副主任 护理 主管 签发医生 接诊医生 接诊人 就诊医生 回访人
    回访员 外勤 内勤 财务 会计 出纳 审批人 值班人 值班医生 doctor nurse midwife staff
    physician obstetrician attendant clinician operator manager sales consultant registrar signer teacher worker
    recorded_by entered_by delivered_by conducted_by birth_attendant registered_by created_by provider therapist organizer organiser reporter assignee assigned_to raised_by opened_by
    研究者 主要研究者 作者 主编 编者 译者 编委 第一作者 通讯作者 教练 私教 助理 督导 导师 讲师 主讲 主讲人 讲者 宣讲人 授课 授课人 主持 主持人 评审员 评审 考评员 考官 检查员 摄影师 摄像师 化妆师 造型师 策划师 修图师 裁判
    群主 版主 群管 工程师 维保工程师 维修工程师 母婴保健 志愿者 义工 社工 网格员 楼组长 上级 上级代理 下级代理 导购 导购员 店员 推广员 带教 村医 乡医 乡村医生 家庭医生 保健员 妇幼保健员 复核 巡检 核对
    coach trainer instructor lecturer photographer
    priest officer agent driver courier attending_physician owner
  `),
  /** Staff as a payroll and a benefit office know them: of those who gave birth the office keeps a list too. */
  employee: words(`
    员工 职工 女职工 女员工 参保职工 在职职工 教师 女教师 教职工 女教职工 教工 干部 女干部 民警 女民警 职员 女职员 employee
    employees
  `),
  nanny: words(`
    月嫂 上户阿姨 住家阿姨 育婴师 育婴员 育儿嫂 护理师 护理员 母婴护理师 母婴护理员 月子护理师 金牌月嫂 阿姨 保姆 家政员
    家政服务员 催乳师 通乳师 产康师 技师 服务员 月护 月子嫂 护理人员 月嫂阿姨 陪月 陪月员 月子保姆 服务月嫂
    服务老师 月嫂老师 到宅保母 保母 坐月子保母 月嫂师傅 泌乳师 护理老师 康复师 上户老师 nanny yuesao caregiver
    doula babysitter maternity_nurse confinement_nanny confinement_lady
  `),
  institution: words(`
    机构 医院 单位 公司 社区 保健院 门店 分店 部门 供应商 厂家 诊所 学校 助产机构 接生机构 接产机构 签发机构
    管理机构 建册机构 企业 厂商 工厂 商家 店铺 店 院方 申请单位 工作单位 所属单位 卫生院 派出所 居委会 村委会
    银行 科室 月子中心 月子会所 会所 孕妇学校 孕妇课堂 孕妈学校 孕妈课堂 妈妈课堂 妈妈学校 中心 品牌 酒店 institution company organization organisation facility
    supplier vendor school department office church clinic store shop brand
  `),
  student: words(`
    学生 考生 同学 新生入学 幼儿园 园儿 在校生 毕业生 student pupil students
  `),
  pet: words(`
    宠物 爱宠 犬 猫 狗 犬猫 动物 饲主 宠主 母犬 母猫 母猪 母牛 种母 幼犬 幼猫 奶牛 主人 pet dog cat animal dam
    sire sow cow puppy kitten
  `),
  buyer: words(`
    收货人 收件人 收件方 寄件人 寄件方 买家 买方 购买人 下单人 收货方 提货人 发货人 发件人 buyer recipient
    receiver consignee shipper sender shipping billing
  `),
}
