import { words } from './words.ts'

/**
 * What a heading asks for. Simplified, lower case. The longest word wins; in Chinese the last attribute of a heading is
 * what it asks for (产妇身份证号). To extend: add the word where it belongs; pinyin and Traditional follow by themselves.
 */
export const attributes = [
  'name',
  'surname',
  'given-name',
  'phone',
  'id-number',
  'wechat',
  'email',
  'address',
  'birth-date',
  'delivery-date',
  'due-date',
  'last-period-date',
  'date',
  'age',
  'sex',
  'weight',
  'birth-weight',
  'length',
  'weeks',
  'mode',
  'parity',
  'apgar',
  'screening',
  'hospital',
  'department',
  'bed',
  'record-number',
  'certificate-number',
  'service',
  'signature',
  'relation',
  'goods',
  'count',
  'information',
  'other',
] as const

export type Attribute = (typeof attributes)[number]

export const attributeWords: Readonly<Record<Attribute, readonly string[]>> = {
  name: words(`
    nm 氏名 お名前 이름 성명 성함 họ_tên họ_và_tên имя ф.и.о фио ئىسمى ئىسىم-فامىلىسى ชื่อ nombre nom nama 姓名 名字 名称 称呼 全名 大名 真实姓名 中文名 中文姓名 英文名 英文姓名 曾用名 户名 名 芳名 尊称 姓名全称
    本名 psn_name aac003 姓氏名字 小名 乳名 昵称 name full_name fullname names real_name nickname username
  `),
  surname: ['姓', '姓氏', 'surname', 'last name', 'family name', 'lastname'],
  'given-name': ['first name', 'given name', 'forename', 'firstname', '名字部分'],
  phone: words(`
    电话 手机 手机号 手机号码 联系方式 联系电话 电话号码 号码 联系手机 移动电话 行动电话 固话 固定电话 座机
    联络电话 联络方式 联系号码 手提 手提电话 流动电话 通讯方式 联系方法 连络电话 连络方式 联系信息 住宅电话 联电
    手机/微信 电话/微信 联络号码 手机号/微信 家庭电话 去电号码 来电号码 热线 传真 phone tel telephone mobile
    mobile_no mobile_number phone_number phone_no cell cellphone contact_number contact_no contact contacts
    전화 전화번호 연락처 휴대폰 핸드폰 điện_thoại số_điện_thoại sđt телефон тел تېلېفون โทรศัพท์ teléfono telefono aae005 whatsapp tel_no telephone_number msisdn contact_info contact_details hotline fax
  `),
  'id-number': words(`
    身份证 身份证号 身份证号码 证件号 证件号码 证件 有效身份证件号码 有效身份证号码 公民身份号码 身分证
    身分证字号 身份证字号 身分证号 身分证号码 身分证件-号码 身份证件-号码 身份证件号码 身份证件号 护照 护照号
    护照号码 护照编号 居民身份证 社会保障号 身份号码 id号 统一编号 统一证号 居留证号 身份证件 有效证件 证号
    证件信息 身份证明 证件-号码 社保号 社保卡号 医保卡号 医保号 健保卡号 居留证 港澳通行证 通行证号 台胞证
    回乡证 id_number id_no id_card id_card_no id_card_number identity_card identity_number national_id nric hkid
    passport passport_no passport_number idcard aadhaar aadhaar_no ssn id_card_# identity_no
    identification_number nin idno nhs_number nhs_no certno psn_cert_no aac002
  `),
  wechat: words(`
    微信 微信号 微信id 微信名 微信昵称 wechat weixin wechat_id vx wx wxid qq qq号 qq号码 line line_id lineid
    line帐号 line账号 line号 telegram 小红书 小红书号 抖音号 抖音 旺旺 旺旺号 脸书 facebook fb instagram ig
    社交账号 通讯软件
  `),
  email: words(`
    邮箱 电子邮箱 电子邮件 邮件 信箱 电邮 邮箱地址 电子信箱 email e-mail mail email_address e-mail_address e_mail e_mail_address
  `),
  address: words(`
    地址 住址 家庭住址 家庭地址 现住址 现住地址 联系地址 通讯地址 户籍地址 户口地址 居住地 居住地址 常住地址
    服务地址 上户地址 送餐地址 收货地址 收件地址 配送地址 详细地址 户籍地 户籍所在地 户口所在地 小区 住宅地址
    现居住地 户籍 门牌 门牌号 门牌号码 街道 乡镇 村 居住小区 坐月子地址 坐月子地点 坐月子住址 月子地址 现住地
    居所 住所 籍贯 地址-省 地址-市 地址-县 地址-乡 通讯与服务地址 户籍详细地址 产后居住地 产后住址 产后休养地
    休养地址 产后休养地址 通讯处 address addr home_addr home_address residential_addr residence residential_address address_line address_line_1 address_line_2 street_line street area locality village
    town permanent_address addr location place_of_residence aae006
  `),
  'birth-date': words(`
    破壳日 破壳 생년월일 ngày_sinh дата_рождения 生年月日 出生日期 出生年月 出生年月日 生日 出生时间 出生日 生辰 出生日期时间 出生 出生日期及时间 诞生日 出世日期
    生日期 生于 b-day bday birth_date birth_dt birthdate birthday dob date_of_birth birth born birth_time time_of_birth born_on
    d.o.b birth_day brdy aac006 birthdatetime
  `),
  'delivery-date': words(`
    분만일 출산일 ngày_sinh_bé дата_родов 出产日 分娩日期 分娩时间 生育日期 生育时间 生育日 生娃日期 生娃时间 生娃 生产日期 生产日 生产时间 分娩日 娩出时间 胎儿娩出时间 实际分娩日期 实际生产日 分娩年月
    生产年月日 手术分娩日期 产期 卸货日期 卸货时间 卸货日 生宝宝日期 生的日期 实际产期 剖腹日期 剖宫产日期
    分娩日期时间 产日 分娩时刻 delivery_date date_of_delivery delivered_on time_of_delivery date_delivered
    接生日期 接生时间 接产日期 接产时间 child_birth_date childbirth_date childbirth_time birctrl_matn_date amc020
    delivery_time delivery_datetime childbirth confinement_date date_of_confinement actual_delivery_date
  `),
  'due-date': words(`
    출산예정일 분만예정일 ngày_dự_sinh 啥时候生 什么时候生 几时生 何时生 哪天生 几号生 出产予定日 分娩予定日 予定日 预产期 预产日 预产日期 预计生产日 预计分娩日期 预计分娩日 预计产期 预计生产日期 预计生产 预产 核实预产期
    预产期时间 预计分娩时间 预产时间 推算预产期 edd due_date expected_date_of_delivery expected_delivery_date
    estimated_due_date estimated_delivery_date estimated_date_of_delivery edc expected_due_date baby_due due
    est_due_date expected_date_of_confinement expected_delivery date_of_prenatal edd_date edc_date
  `),
  'last-period-date': words(`
    末次月经 末次月经日期 末次月经时间 最后月经 最后月经日 最后一次月经 末月经 最终月经 lmp
    last_menstrual_period last_menstrual_period_date last_period lmp_date last_menstruation last_menstruation_date
  `),
  date: words(`
    日期 时间 年月 年月日 日子 时刻 建册日期 登记日期 入院日期 入院时间 出院日期 出院时间 入住日期 入住时间
    入住 退住 离所 入所 出所 退房
    离开日期 离所日期 出所日期 出所时间 入所日期 签约日期 上户日期 上户时间 下户日期 上岗日期 服务日期 服务时间
    随访日期 采血日期 签发日期 领证日期 建档日期 建卡日期 检查日期 体检日期 接种日期 订单日期 创建时间 报告日期
    前次分娩日期 前次分娩时间 上次分娩日期 上次分娩时间 前次生产日期 上次生产日期 前次妊娠终止日期 上次妊娠终止日期
    last_delivery_date previous_delivery_date date_of_last_delivery
    填表日期 登记时间 办理日期 退房日期 到院时间 日 月 年 date time datetime timestamp created_at admission_date
    discharge_date check_in check_out admitted_on discharged_on visit_date year month day date_added admission
    discharge
  `),
  age: words(`
    年龄 岁数 周岁 实足年龄 岁 月龄 日龄 天龄 age years age_in_years
  `),
  sex: words(`
    性别 男女 男/女 性別 sex gender 性别代码
  `),
  weight: ['体重', '重量', '公斤', 'weight', 'wt', 'bw'],
  'birth-weight': words(`
    出生体重 初生体重 新生儿体重 婴儿体重 宝宝体重 出生时体重 生时体重 婴儿出生体重 birth_weight birthweight
    birth_wt weight_at_birth baby_weight bwt bbw babys_weight
  `),
  length: words(`
    身长 出生身长 体长 出生体长 身高 身长/身高 头围 胸围 length birth_length height head_circumference length_at_birth
  `),
  weeks: words(`
    孕周 出生孕周 分娩孕周 孕周数 怀孕周数 孕天 妊娠周数 妊娠周 孕期周数 周数 胎龄 孕龄 孕周天 孕月 怀孕月份
    妊娠周期 孕期 几周 gestational_age gestation weeks gestational_weeks ga weeks_of_gestation gest_weeks
    gest_wk gest_wks geso_val weeks_gestation gestation_weeks gest_week gestational_week gestation_week ga_weeks
  `),
  mode: words(`
    怎么生的 怎样生的 如何生的 自然产/剖腹产 自然产/剖宫产 顺产/剖腹 平产/剖宫产 剖宫产/顺产 剖腹产/自然产 剖腹产/顺产 阴道/剖宫产 阴道分娩/剖宫产 nsd/cs cs/nsd
    分娩方式 生产方式 分娩类型 分娩类别 生育类别 生育类型 生育方式 产式 产别 生产类型 顺产/剖腹产 顺/剖 剖/顺 娩出方式 分娩情况 生产情况 分娩结局
    生产方法 接生方式 顺产剖腹 顺剖 分娩结果 顺产/剖宫产 delivery_mode mode_of_delivery delivery_type
    type_of_delivery delivery_method method_of_delivery birth_type childbirth_way childbirth_mode mode_of_birth intrapartum_mode_of_delivery
    delivery birth_mode birth_method matn_type amc026
  `),
  parity: words(`
    妊娠次数 怀孕次数 生产次数 分娩次数 孕次 产次 胎次 孕产次 孕/产 孕产 第几胎 第几产 胎数 妊娠胎数 几胎 孕/产次 孕产史 胎别 产次胎次 头胎二胎 几宝 胎产次
    孕产情况 单双胎 单/双胎 单胎双胎 单胎/双胎 第几孩 孩次 宝宝数量 胎儿数 gravida parity gravidity plurality para g/p g_p
    fetts fetus_cnt pregnancy_count birth_count gestation_num gestational_times childbirth_times gp no_of_babies birth_order number_of_babies multiple_birth gravida_para living abortions
  `),
  apgar: words(`
    apgar apgar评分 apgar评分值 apgar_score 阿氏评分 阿普加评分 新生儿评分 评分 apgar_1_min apgar_5_min apgar1
    apgar5 apgar10 阿普加 评分1分钟 评分5分钟 评分10分钟 apgar1分钟 apgar5分钟 apgar10分钟 apgar评分1分钟 apgar评分5分钟
    apgar评分10分钟 apgar评分一分钟 apgar评分五分钟 apgar评分十分钟 阿氏评分一分钟 阿氏评分五分钟 阿氏评分十分钟
  `),
  screening: words(`
    heel_blood heel_prick heel_stick hearing_screen hearing_test guthrie_test abr oae g6pd
    新生儿疾病筛查 疾病筛查 听力筛查 听力筛检 高危颜色 风险颜色 五色分级 五色评估 新生儿筛检 筛检 新生儿听力筛查 足跟血 筛查结果 筛查 黄疸 黄疸值 新生儿黄疸 黄疸指数
    新生儿窒息 窒息 先天性心脏病筛查 筛查情况 高危因素 高危等级 高危评分 出生缺陷 卡介苗 乙肝疫苗 喂养方式 喂养
    唐筛 胆红素 nt hearing_screening newborn_screening screening jaundice bilirubin feeding risk_factors
    high_risk
  `),
  hospital: words(`
    医院 分娩医院 生产医院 接生医院 产检医院 建档医院 预产医院 出生医院 助产机构 助产机构名称 助产机构全称
    接生机构 接产机构 分娩机构 出生机构 分娩地点 生产地点 出生地点 医院名称 就诊医院 住院医院 采血机构
    采血机构名 院名 院区 医疗机构 医疗机构名称 机构名称 待产医院 产院 生产院所 分娩院所 生产医疗院所 接生院所
    院所 建册医院 建卡医院 所在医院 驻点医院 机构 签发机构 助产单位 接产单位 生产诊所 妇产科诊所 出生地 在哪生的 在哪里生的 哪里生的 哪家医院生的 分娩场所
    出生医疗机构 医院简称 医院/诊所 hospital hospital_name place_of_delivery place_of_birth birth_hospital
    delivery_hospital facility facility_name delivery_facility birthplace birth_place hospital/trust_name
    clinic_name hospital_of_birth maternity_hospital birthing_hospital health_facility
  `),
  department: words(`
    科室 部门 病区 病房 科别 楼层 住院科室 就诊科室 送检部门 科 区 ward department unit dept
  `),
  bed: words(`
    床号 床位 床位号 床 病床 房号 房间号 房间 房型 房间号码 产后床号 病床号 床头号 柜号 室号 入住房间 房间/床号 crib bassinet cot
    房间名称 房间名 room_name 床号/房号 bed bed_no room room_no bed_number room_number
  `),
  'record-number': words(`
    住院号 病案号 病历号 住院病历号 门诊号 门诊/住院号 病历号码 登记号 病人id 患者id 保健号 保健手册号 手册编码 母子健康手册编码 保健册编码 档案号
    档案编号 建档编号 档案id 围产保健号 孕册号 母子健康手册号 母子手册编号 保健册号 门诊住院号 就诊卡号 病人编号
    健康档案编号 孕妇档案号 孕妇健康档案号 孕妇档案编号 生育服务证号 生育登记证号 生育证号 准生证号 登记证号
    病员号 住院编号 就诊号 患者编号 病案编号 孕妇手册号 健康档案号 个人档案号 病历编号 病历 诊疗卡号 门诊卡号
    住院流水号 母子保健手册编号 孕产妇保健手册编号 住院登记号 mrn medical_record_number medical_record_no record_no record_id
    record_number hospital_number hospital_no patient_id patient_number patient_no uhid uhid_no admission_no
    admission_number case_number case_no ipd_no ip_no inpatient_number inpatient_no registration_number chart_no
    保健卡号 inpatient_medical_no rch_id pnc_no pnc_number chart_number anc_number anc_no opd_no reg_no file_number file_no clinic_number medical_record
  `),
  'certificate-number': words(`
    出生医学证明编号 出生医学证明号 出生证编号 出生证号 出生证号码 出生证明编号 出生证明号 出生证 出生医学证明
    原证编号 新证编号 出生证明 证书编号 出生编号 证明编号 出生医学证明号码 出生证明书编号 出生证明书字号
    出生证明字号 新生儿编号 原证号 新证号 birth_certificate birth_certificate_no birth_certificate_number
    certificate_number certificate_no birth_cert_no cert_no birth_registration_number birth_reg_no
    birth_registration_no
  `),
  service: words(`
    坐月子 月子 套餐 套餐名称 服务 服务内容 服务项目 服务类型 服务方式 订单类型 月子套餐 月子餐 工作内容 服务天数 项目
    入住套餐 房型套餐 餐次 菜品 产康项目 服务周期 服务时长 护理项目 service package plan service_type
    package_name
  `),
  signature: words(`
    签名 签字 签章 盖章 签收 手印 signature signed sign
  `),
  relation: words(`
    关系 与客户关系 与产妇关系 与本人关系 与患者关系 与新生儿关系 申请人与变动人关系 与宝宝关系 家庭成员
    relation relationship
  `),
  goods: words(`
    设备 设备名称 仪器名称 器械名称 资产名称 资产编号 资产号 设备编号 药品 药名 药品名称 书名 图书 教材 书目 题名 isbn
    材质 商品 商品名称 品名 货品 货号 商品编码 规格 规格型号 型号 条码 条形码 sku 产品 产品名称 产品编码 商品信息
    宝贝标题 宝贝名称 物品 物品名称 货物 内件品名 托寄物 颜色 尺码 款号 款式 货名 商品规格 商品标题 物料
    物料名称 物料编码 product item goods product_name item_name sku_code description_of_goods article
  `),
  count: words(`
    可用床位 空床 空床数 空余床位 剩余床位 床位数 开放床位 实有床位 编制床位 实际床位
    数 人数 合计 小计 总数 率 比例 占比 百分比 例数 次数 总计 均值 平均 数量 活产数 分娩数 产妇数 出生数 人次
    总人数 本月 上月 同比 环比 件数 库存 构成比 死亡率 分娩量 接生量 出生量 月分娩量 年分娩量 月均分娩量 年均分娩量 日均分娩量 count total number rate percent percentage sum average
    mean quantity qty births deliveries
  `),
  information: words(`
    联系 联络 名单 名册 信息 情况 资料 基本情况 基本信息 登记 档案 基本资料 详情 明细 概况 状况 information info details particulars
    data
  `),
  other: words(`
    宫底 恶露 切口 伤口 大小便 大便 小便 二便 乳汁 泌乳 乳房 乳量 奶量 脐部 臀部 皮肤 反应 精神 饮食 睡眠 宫缩 排气
    处方号 批件号 问题 地点 活动地点 授课地点 主题 议题 讲题 周一 周二 周三 周四 周五 周六 周日 星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 诊别 诊室 专长 擅长 研究方向 课程 课程名称 教室 条款 分值 得分 场景 场次 班型 管辖社区 所属社区 所在社区 社区名称 所属辖区 辖区 村居 居委 居委会 村委会 社区居委会 分娩 生产 护理 内容 聊天内容 消息 摘要 描述 事项 记录内容 备注内容 库位 仓位 货位 序 项次 序号 编号 备注 跟进记录 回访记录 说明 类型 类别 状态 来源 渠道 金额 单价 总价 定金 订金 尾款 付款 支付 实付 应付 已付 未付 实收 应收 确认 合同 合同号 合同编号
    协议编号 订单号 订单编号 发票号 发票号码 发票代码 票据号 票据号码 流水号 交易流水号 交易号 凭证号 保单号 保单号码 条码号 标本号 样本号 样本编号 批号 采血卡条码 采血条码 标本条码 样本条码 血片条码 会员卡号 单号 运单号 快递单号 国籍 民族 职业 文化程度 学历 婚姻 婚姻状况 血型 省 市 县 省份
    城市 区县 县市区 等级 级别 费用 收费 收费金额 收费标准 标准 结果 原因 意向 需求 禁忌 忌口 口味 起送 餐别 线路 路线 第几天 第几餐 过敏 过敏史 家族史 胎位 胎盘 会阴 羊水 出血量 产程
    第一产程 第二产程 第三产程 引产 死胎 死产 畸形 诊断 出院诊断 入院诊断 手术名称 并发症 是否 代码 编码 邮编
    邮政编码 籍贯 属相 血压 职务 职称 岗位 工号 学号 班级 专业 年级 政治面貌 入职日期 部门id 宿舍 商家编码
    买家留言 物流公司 快递公司 回访 跟进 天数 早吸吮 生育证 文号 业务类型 组别 批次 标签 留言 附件 方式 特殊需求
    健康状况 证件类型 证件类别 顺序号 工资 薪资 收入 成绩 排名 分数 爱好 星座 户型 面积 版本 权限 角色 开户行
    银行 账号 银行账号 账户 1分钟 5分钟 10分钟 男 女 不明 年龄段 会员号 会员编号 客户编号 客户id 系统编号 体温
    脉搏 心率 呼吸 视力 左眼 右眼 裸眼视力 左眼视力 右眼视力 血红蛋白 血糖 空腹血糖 餐后血糖 尿酸 肌酐 胆固醇 总胆固醇 甘油三酯 血钾 白细胞 红细胞 绩点 下次 预约 提醒 宫高 腹围 胎心 no id index remark remarks memo memos note notes comment comments type
    status source amount price code category nationality ethnicity occupation education blood_group blood_type
    result reason religion complications diagnosis serial sl_no sn s/n sr_no level order_no order_number
    tracking_number line_1 line_2 line_3 line_item line_no line_number line_total product_line production_line pipeline
    delivery_start delivery_end delivery_point delivery_term delivery_terms delivery_location delivery_period delivery_note marital_status caste height_cm bmi pulse temperature blood_pressure outcome tags country
    city state province zip postcode url link key value title group 工种 单位
  `),
}
