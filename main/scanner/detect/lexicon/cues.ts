import { words } from './words.ts'

/**
 * Words that tell what a table, sheet, file or remark is about. Simplified, lower case; the longest word found at a place
 * wins, so a longer word of another family takes the meaning away from a shorter one (产假 is no birth, 孕妇枕 is a cushion).
 * To extend: add the word to its family.
 */
export const cueFamilies = [
  /** Pregnancy, delivery and the newborn, in words that mean nothing else. */
  'care',
  /** What was done or measured at a birth, told in a cell: 顺产, 剖宫产, 孕39周. */
  'birth',
  /** Postpartum and nanny service. */
  'service',
  /** Words that often stand near newborns, and near other things too. */
  'near',
  /** Goods for mothers and babies. */
  'goods',
  'staff',
  'nanny-roster',
  /** Benefits paid for a birth: around a list they say that it holds mothers; as a heading of a payroll they say nothing. */
  'benefit',
  'school',
  'pet',
  /** Care of old people, by the same words as for mothers: 上户, 护理, 阿姨. */
  'elder',
  /** Women's diseases and the years after childbearing: they are asked for periods and births, too. */
  'gynaecology',
  'genealogy',
  'church',
  'supplier',
  'logistics',
  'statistics',
  'example',
  /** Words that hold a maternity word and mean something else. */
  'nothing',
] as const

export type CueFamily = (typeof cueFamilies)[number]

export const cueWords: Readonly<Record<CueFamily, readonly string[]>> = {
  care: words(`
    产妇 孕妇 孕产妇 孕产 妊产妇 孕妈 准妈妈 分娩 预产期 预产日 预产 待产 临产 产检 产前检查 产前筛查 产前诊断
    产房 产科 分娩室 待产室 孕周 末次月经 胎次 产次 孕次 新生儿 新生婴儿 初生婴儿 出生医学证明 出生证 助产 接生 接产 母婴同室
    足跟血 脐带血 阿氏评分 阿普加 apgar 高危妊娠 高危孕 妊娠 孕期 孕早期 孕中期 孕晚期 建册 孕册 产褥 恶露
    胎盘 胎监 胎心监护 羊膜炎 产后抑郁 生完孩子 生完宝宝 生完娃 乳母 泌乳期 生育住院 生育门诊 孕几个月 孕多少月 孕几月 孕照 捐乳 捐奶 母乳库 大排畸 小排畸 排畸 四维彩超 四维b超 ob_clinic ob_visit ob_patient ga_wks ga_weeks nursery_census baby_of
    孕几周 孕多少周 怀孕几周 怀孕几个月 哪家医院生 哪个医院生 出产予定 分娩予定 妊妇 
    产后42天 宝宝已满42天 宝宝满42天 42天复查 42天检查 42天体检 42天随访 42天访视 四十二天复查 四十二天检查 今日出生 昨日出生 当日出生 产后访视 产后随访 产前随访 产后 出生体重 出生身长 围产 围生 产程 宫缩 破水 早产 过期产 多胎 双胎 双胞胎
    龙凤胎 生产医院 生产日期(宝宝) 预计生产 产妈 娩出 怀孕 宝妈 月子 满月宝宝 产妇宝宝 新生宝宝 活产 早吸吮
    卡介苗 会阴 引产 剖宫产 顺产 产别 孕妇手册 妈妈手册 母子手册 母子健康手册 出生登记 出生日报 分娩登记
    生育登记 生育服务 出生缺陷 新生儿科 nicu 出生证明 新生儿筛查 疾病筛查 预产医院 妇产科 唐筛 无创dna nt检查
    羊水穿刺 孕检 胎儿 胎心 产宝 产科病房 男婴 女婴 开奶 通乳 月龄宝宝 出生一览 入盆 生产日 生产院所 婴儿出生
    母乳喂养指导 母乳喂养宣教 母乳喂养咨询 哺乳指导 母乳指导
    高危颜色 五色分级 五色管理 五色评估 瘢痕子宫 疤痕子宫 子痫 妊高症 前置胎盘 胎盘早剥 胎膜早破 羊水过少 羊水过多 胎儿窘迫 脐带绕颈 头盆不称 胎停 产后出血 诞下 喜得 喜添 喜诞 母子平安 母女平安 满月日 满月时间 生娃 听筛 宫内孕 坐褥 产兆 分娩报告 接生院所 建大卡 建小卡 分娩人员名单 生育人员名单 待产人员名单 孕囊 保胎 生宝宝 早孕 孕中 孕晚 黄疸 pregnan antenatal
    prenatal postnatal postpartum obstetric maternity newborn neonat gestation gravida parity due_date edd lmp
    last_menstrual birth_weight birthweight labour_ward labor_ward labor_and_delivery caesarean cesarean
    c-section midwife puerper birth_certificate maternal new_mother perinatal trimester breastfeeding lactation
    脐血 breech cephalic
    孕/产 孕产次 heel_blood heel_prick heel_stick childbirth fenmian chanfu yunfu yunchanfu chanke xinshenger yuchanqi
    baoma antepartum intrapartum g6pd newborn_screen bilirubin_check birth_list birth_log labour_log
    obgyn ob/gyn anc_visit anc_register anc_clinic pnc expecting delivery_register birth_register delivery_room delivery_hospital maternity_hospital birth_hospital hospital_of_birth
    hospital_of_delivery weeks_of_gestation gest_week baby_born birthing 胎位 羊水量 揣崽 揣娃 怀娃 孕早 经皮值 经皮胆红素 经皮测胆 经皮测黄 经皮黄疸 堵奶 奶胀 胀奶 涨奶 回奶 追奶 乳头皲裂
    산모 임산부 임신 분만 출산 산부인과 신생아 산후조리 조리원 제왕절개 자연분만 妊娠 産婦 産後 出産日 新生児 帝王切開
    sản_phụ thai_phụ bà_bầu mang_thai dự_sinh sinh_mổ sinh_thường sơ_sinh sau_sinh sản_khoa hậu_sản
    рожениц родильниц беременн новорожд родов роды акушер кесарев жүкті босан нәресте
    تۇغۇت بوۋاق ھامىلىدار жаңа_туған มารดา ทารก คลอด ตั้งครรภ์ kehamilan melahirkan bersalin ibu_hamil
    accouche grossesse nouveau-né schwanger entbindung neugeboren embaraz fecha_de_parto recién_nacid gestante
  `),
  birth: words(`
    顺产 剖宫产 剖腹产 剖产 剖宫 剖腹 自然产 自然分娩 阴道分娩 经阴道 产钳 吸引产 胎吸 胎头吸引 吸引器助产
    水中分娩 无痛分娩 侧切 二次剖 阴式分娩 臀位助产 臀牵引 平产 产后第 宫口 孕周+ 足月 真空吸引 刨腹产 刨宫产
    剖妇产 nsvd svd lscs vaginal_delivery normal_delivery vbac forceps vacuum_extraction caesarean_section c/s
  `),
  service: words(`
    月嫂 好孕 月子会所 月子中心 月子餐 坐月子 坐月 月子 产后护理 产后修复 产后康复 产后护理之家 产康 催乳 通乳 育婴师
    母婴护理 母婴服务 母婴顾问 母婴会所 月子护理 产后调理 到宅坐月子 陪月 月护 母婴照护 妈妈班 孕妈班 孕妇课堂
    孕妇学校 准爸爸 准奶爸 新生儿摄影 婴儿摄影 婴儿写真 新生儿拍照 满月照 胎毛 脐带血储存 postpartum_care postnatal_care confinement nanny
    yuesao yuezi chankang cuiru newborn_photo doula lactation_consultant newborn_photography
  `),
  near: words(`
    上户 下户 宝宝 宝贝 婴儿 母婴 妇幼 妇产 妇保 儿保 妈妈 母亲 生育 满月 百日 百天 出生 儿童 宝爸 奶爸 喂养
    母乳 奶粉喂养 接种 疫苗 baby infant mother mom birth born hearing_screen maternal_and_child 生产 胎毛笔
    辣妈 亲子 早教 宝宝生日 生产方式 delivery_mode mode_of_delivery type_of_delivery delivery_type delivery_method
    date_of_delivery expected_delivery delivery_log delivery_list delivery_record delivery_book
  `),
  goods: words(`
    空白证件 空白证 入出库 出入库 入库登记 出库登记 领发登记
    牛初乳 胎盘素 胎盘粉 胎盘膏 胎盘肽 胎盘精华 羊胎盘 猪胎盘 鹿胎盘 胎心监护仪 胎监仪 胎监机 孕妇装 孕妇裤 孕妇枕 孕妇奶粉 孕妇专用 孕妇护肤 孕妇内衣 孕妇裙 孕妇服 孕妇鞋 孕妇面霜 孕妇瑜伽 孕妇防辐射服
    防辐射服 孕妇衣 孕妇可用 孕妇钙片 孕妇叶酸 孕妇维生素 孕妇复合维生素 孕妇洗发水 孕妇牙刷 孕妇枕头 孕妇托腹带
    孕妇护腰枕 孕妇睡衣 孕妇妊娠油 妊娠油 妊娠纹 产妇卫生巾 产妇护理垫 产妇帽 产妇专用 产妇包 产妇内裤 产妇垫
    产妇牙刷 产妇睡衣 产妇月子服 产妇纸 产褥垫 产褥裤 产褥期护理垫 待产包 入院待产包 月子服 月子鞋 月子帽
    月子牙刷 月子拖鞋 月子内衣 月子纸 月子盆 月子巾 月子酒 月子米酒 月子米酒水 月子油 月子垫 月子睡衣 月子水
    产后收腹带 收腹带 产后束腹带 束腹带 产后修复仪 产后塑身 产后束缚 产后盆底肌 产后内裤 产后修复裤 骨盆带
    盆骨带 产后恢复带 产后卫生巾 产后护理垫 产后洗发 产后药浴包 新生儿礼盒 新生儿衣服 新生儿帽 新生儿抱被
    新生儿包被 新生儿睡袋 新生儿奶瓶 新生儿纸尿裤 新生儿尿不湿 新生儿湿巾 新生儿连体衣 新生儿奶粉 新生儿用品
    新生儿套装 新生儿棉衣 新生儿袜 新生儿枕 新生儿浴巾 新生儿襁褓 新生儿床品 新生儿专用 新生儿和尚服
    新生儿口水巾 新生儿护脐 新生儿安抚 新生儿礼 新生儿包 新生儿装 新生儿宝宝衣 婴儿车 婴儿床 婴儿推车 婴儿奶粉
    婴儿配方 婴儿湿巾 婴儿纸尿裤 婴儿尿不湿 婴儿服 婴儿连体衣 婴儿浴盆 婴儿用品 婴儿洗衣液 婴儿枕 婴儿背带
    婴儿润肤 婴儿辅食 婴儿米粉 婴儿玩具 婴儿毛巾 婴儿袜 婴儿提篮 婴儿油 婴儿面霜 婴儿沐浴 婴儿爽身粉 婴儿帽
    婴儿睡袋 婴儿抱被 婴儿礼盒 婴儿米 婴儿食品 婴儿鞋 婴儿餐椅 婴儿护臀 婴儿洗发 母婴用品 母婴产品 母婴店
    母婴专卖 母婴商品 母婴门店 母婴连锁 母婴生活馆 母婴类目 母婴精选 母婴严选 纸尿裤 尿不湿 奶粉 奶瓶 辅食 米粉
    湿巾 吸奶器 防溢乳垫 安抚奶嘴 奶嘴 童装 童鞋 玩具 推车 安全座椅 爬行垫 温奶器 消毒器 哺乳内衣 哺乳枕 哺乳衣
    妈咪包 背带 背巾 拉拉裤 口水巾 隔尿垫 云柔巾 棉柔巾 护臀膏 益生菌 叶酸 dha 钙片 储奶袋 牙胶 恒温壶 婴童
    图书 书名 读者 借阅 馆藏 护理大全 孕产大全 育儿百科 孕产百科 怀孕圣经 育儿书 胎教书
    孕婴童 孕婴 孕产用品 母嬰用品 吸鼻器 体温枪 胎心仪 胎教机 乳霜 乳头霜 产妇奶粉 孕妇零食 宝宝椅 宝宝霜
    宝宝餐椅 宝宝湿巾 礼盒 设备维保 设备管理 医疗设备 设备巡检 设备维修 设备报修 设备台账 设备清单 设备保养 设备盘点 仪器 耗材 nb码 diaper diapers stroller formula_milk infant_formula baby_bottle baby_clothes
    baby_wipes maternity_dress maternity_wear maternity_pillow nursing_bra maternity_pads baby_food baby_carrier
    newborn_gift baby_lotion breast_pump maternity_clothes newborn_set baby_shampoo maternity_jeans
    nappies nappy moses_basket onesie sleepsuit babygrow swaddle romper crib_sheet pushchair pram teether wipes
    formula bottle_warmer steriliser sterilizer baby_monitor maternity_bra maternity_shop maternity_store baby_shop maternity_leggings maternity_jumper nipple_cream
    newborn_props maternity_gown maternity_gowns newborn_diapers newborn_hat postpartum_belt postpartum_pads
  `),
  staff: words(`
    短号 分机号 钉钉 系统账号 用户账号 登录名 hired_date joined_date join_date date_of_joining
    应发 实发 五险 五险一金 公积金 婚育状况 个税 工龄 司龄 底薪 岗位工资 出勤 护士花名册 医护花名册 医生花名册 医师花名册 护士名单 护士名册
    医生名单 医师名单 助产士名单 职工信息 职工花名册 教职工 员工通讯录 科室通讯录 医院通讯录 部门通讯录 人员通讯录 人员名单 员工 职工 工号 职务 职称 岗位 入职 离职 在职
    薪资 工资 考勤 打卡 排班 值班 社保缴纳 试用期 转正 绩效 人事 应聘 面试 学历 政治面貌 毕业院校 执业 资格证
    人员资质 资质证 上岗证 执业证 采血人员 筛查人员 技术人员 评审专家 评委 讲师 第一作者 通讯作者 审稿 聘用 劳动合同 合同到期 编制 职级 班次 早班 夜班 培训签到 医务人员 医护 参训 职员 雇员 招聘 候选人 简历 求职
    期望薪资 职业工会 同业公会 公会会员 工会会员 协会会员 理事会 理事 监事 业务代表 投资人 赞助 conference congress symposium delegates keynote speakers volunteers investors sponsors 参会 会议 年会 论坛 研讨会 学术会 学术年会 培训班 继教 进修 轮转 规培 带教 出科 进出人员 外来人员 消防 演练 实习生 见习 志愿者 义工 employee payroll salary hire_date job_title position staff shift on_duty hr resume
    applicant_tracking
  `),
  benefit: words(`
    生育津贴 生育保险申报 生育保险待遇 生育保险报销 生育待遇 生育报销 生育医疗费 生育金申领 生育保险申领 生育补助
    生育险报销 出生津贴 生育补贴 生育給付 生育给付 生育奖励金 产前检查费报销 maternity_benefit maternity_allowance
  `),
  'nanny-roster': words(`
    月嫂经验 上户经验 照护经验 家政阿姨 做月嫂 当月嫂 干月嫂 育婴经验 育儿经验 带娃经验 从业 星级 月嫂等级 月嫂简历 月嫂花名册 月嫂档案 月嫂名单 月嫂信息 月嫂资料 月嫂名册 月嫂库 月嫂通讯录
    月嫂排班 月嫂工资 月嫂薪资 月嫂培训 月嫂考核 月嫂登记 月嫂人员 月嫂档期 健康证 上户次数 从业年限 工作年限
    月嫂证 育婴证 育婴师证 催乳师证 护理经验 经验年限 带过 带宝数 可上户 档期 空档 技能 属相 籍贯 期望工资
    体检报告 证书 培训 考核 阿姨简历 阿姨名单 育儿嫂名单 接单 特长 带宝经验 服务家庭数 好评率 育婴师名单
    doula_course doula_training doula_workshop as_a_doula become_a_doula nanny_course nanny_training babysitter_course midwifery_course midwifery_student
    护理师名单 月嫂班 月嫂初级班 月嫂中级班 月嫂高级班 催乳师班 育婴师班 育婴员班 产康师班 月嫂学员 月嫂报名 月嫂体检 月嫂面试 月嫂比赛 月嫂大赛 月嫂考试 月嫂保险 月嫂入职 月嫂离职 月嫂社保 月嫂签到 月嫂会议 月嫂评级 月嫂评优 月嫂考勤 月嫂住宿 月嫂健康证 选手 参赛 竞赛 技能比赛 技能大赛 考证 工种 结业 实操 考试
  `),
  school: words(`
    学号 班级 年级 家长通讯录 住校 走读 寄宿 幼升小 小升初 学生 幼儿园 小学 中学 高中 初中 大学 入学 入园 学籍 宿舍 考生 成绩 准考证 班主任 托班 小班 小一班 小二班 小三班 中一班 中二班 大一班 大二班 幼儿信息
    中班 大班 学前班 录取 毕业 学校 辅导班 兴趣班 夏令营 升学 招生 新生报到 新生录取 家校 早教 早教中心 托育
    托儿所 亲子园 新生名单 新生入学 新生登记 student school grade class_teacher kindergarten enrollment pupil
    preschool nursery_school daycare nursery_place nursery_places day_nursery start_term funded_hours early_years
  `),
  pet: words(`
    蜂群 蜂王 蜂箱 产卵 孵化 上孵 出雏 种蛋 雏鸡 雏鸭 鸡苗 鸭苗 鹅苗 母鱼 种鱼 亲鱼 观赏鱼 鱼苗 母鸡 母鸭 母鹅 母马 母驴 母兔 母鼠 母鹿 母狐 母貂 母蛇 母龟 母虾 母蟹 怀仔 怀崽 物种 谱系号 呼名 笼舍 展区 育幼 种群 产羔 宠物 狂犬 绝育 驱虫 品种 幼崽 产仔 仔猪 母猪 奶牛 犊牛 配种 种猪 饲主 宠主 毛色 兽医 爱宠 芯片号 繁育 犬舍
    猫舍 动物医院 羔羊 母羊 母牛 耳标 耳号 金毛 泰迪 布偶 英短 美短 柯基 拉布拉多 哈士奇 边牧 柴犬 比熊 贵宾犬
    橘猫 加菲 暹罗 pet puppy kitten breed canine feline veterinary litter piglet calving farrow livestock whelp
    poodle labrador 猫咪 猫名 犬名 爱犬 爱猫 幼猫 幼犬 母猫 母犬 犬种 猫种 犬只 犬猫 猫犬 狗狗 狗名 猫粮 狗粮
    分娩栏 分娩舍 猪场 牛场 羊场 保育栏 限位栏 定位栏 繁殖场 养殖场 饲料 公犬 公猫 种犬 犬证 遛狗 活仔 窝仔 栋舍 圈舍 猪舍 牛舍 羊舍 牛号 猪号 羊号 断奶仔 窝重 产犊
  `),
  elder: words(`
    养老 老人 老年 护工 失能 长护险 陪护 敬老院 空巢 elderly nursing_home hospice
  `),
  gynaecology: words(`
    绝经 更年期 围绝经 两癌 宫颈癌 乳腺癌 月经不调 痛经 闭经 多囊 宫颈筛查 子宫肌瘤 卵巢囊肿 上环 取环 节育环 节育器 环型 不孕不育 不孕年限 输卵管 精液 amh 妇检 妇科病 舌脉 方药 妇女病 妇科普查 hpv tct menopause cervical_cancer breast_cancer
  `),
  genealogy: words(`
    族谱 家谱 世代 字辈 世系 宗亲 支系 逝世 卒 配偶氏 房支 祖籍 墓 genealogy family_tree generation deceased
  `),
  church: words(`
    受洗 洗礼 教堂 教会 神父 牧师 教区 教名 baptism priest church parish godparent godfather godmother sponsor
    christening confirmation pastor
  `),
  supplier: words(`
    供应商 厂家 厂商 经销商 代理商 采购 供货 开票 税号 开户行 统一社会信用代码 营业执照 法人代表 法定代表人
    捐赠协议 捐赠仪式 捐赠物资 捐赠设备 捐赠单位 受赠单位 捐款 善款 募捐 认捐 义捐 募款 许可证 机构类别 申请单位 执业许可 注册资本 经营范围 招标 投标 报价 拿货 代理级别 总代 一级代理 supplier vendor distributor manufacturer
    donor donation fundraising tax_id license_no
  `),
  logistics: words(`
    快递 运单 物流 收货 收件 寄件 发货 派送 揽收 签收 包裹 订单号 买家 发货时间 下单 付款时间 店铺 旺旺 宝贝标题
    宝贝数量 宝贝名称 宝贝种类 商家编码 退货 tracking courier shipment parcel waybill consignee shipping
  `),
  statistics: words(`
    统计 汇总 合计 同比 环比 占比 率 例数 季报 月报 年报 活产数 分娩数 产妇数 statistics summary total_births
  `),
  example: words(`
    示例 样例 样本数据 填写说明 填写示例 填表说明 例如 例： 例: 模板 范例 范本 填写范例 仅供参考 测试数据
    演示数据 演示 sample example template demo e.g. placeholder dummy
  `),
  nothing: words(`
    不挑属相 不限属相 陪护餐 陪护证 陪护床 术后42天 手术后42天 术后四十二天 产科设备 产房设备 新生儿设备 产科采购 产科会议 产科例会 产科质控 产科进修 产科耗材 产科器械
    产房器械 产科装修 产科维修 产房维修 产科改造 产房改造 产科建设
    分娩假 生育假 产前假 产后假 流产假 引产假 难产假 保胎假 产假 陪产假 陪产 产检假 孕期保护 生育保险 生育险 产品 产量 产地 产值 资产 不动产 房产 财产 产权
    产业 投产 量产 国产 水产 农产品 土特产 特产 生产线 生产部 生产日期 生产批号 生产厂家 生产商 生产企业
    生产车间 生产经理 生产计划 生产订单 生产管理 安全生产 生产许可 生产成本 生产总监 生产力 生产工单 生产任务
    生产数量 生产编号 生产周期 出产 遗产 破产 产出 产能 产险 地产 矿产 畜产 新生代 新生入学 新生报到 新生录取
    新生名单 新生军训 新生班 大一新生 孕育 孕酮 顺产业 上户口 报上户 落户 户主 奶奶 舅妈 姑妈 姨妈 婆婆妈妈
    再生育 计划生育 出生地 出生年月 轮胎 胎压 胎面 车胎 坯胎 胎菊 胎教音乐 计生 牛奶 奶茶 酸奶 出生日期
    产科二线 产科三线 产科一线 产科夜班 产科白班 产科值班 产科备班 产科听班
    助产士 助产师 产科护士 产科医生 产科医师 产科主任 新生儿护士 新生儿科护士 新生儿科医生 产房护士 妇产科学
    motherboard mother_tongue momentum moment birthday birthplace reborn stubborn airborne newborn_screening_kit
    delivery_address delivery_date_of_goods delivery_note delivery_order 妇科 未孕 未育 不孕 备孕 避孕 非孕期
    无妊娠 妊娠:_否 妊娠:否 怀孕:否 是否怀孕 未怀孕 没怀孕 没有怀孕 无怀孕 非怀孕 排除怀孕 排除妊娠 否认怀孕 否认妊娠 未妊娠 非妊娠 产权证 国产奶 转产 量产车 宝贝计划 人事月报 bearing pnc_bank
    confinement_area maternity_pay maternity_cover maternity_rider maternity_option maternity_scheme maternity_entitlement maternity_insurance maternity_policy paternity_pay statutory_maternity edit eddie edda credit shedding wedding bedding embedded added needed maternity_leave
    paternity_leave mother_company 本月子公司 当月子公司 上月子公司 各月子公司 每月子公司 月子女 月子弟 月嫂子
    月子系统 月子项目 月子任务 月子账户 月子账号 生产日报 生产日志 生产日程 生产日计划 预产能 待产品 待产能
    待产出 协助产 辅助产 帮助产 资助产 补助产 援助产 对接产 间接产 直接产 承接产 衔接产 连接产 链接产 面临产
    引产品 引产业 周围产 外围产 包围产 顺产品 直接生 对接生 间接生 连接生 生产后 停产后 资产后 财产后 房产后
    遗产后 水产后 矿产后 产后端 产检测 产检验 产检疫 产检修 地产房 房产房 资产房 生产科 水产科 产科技 林产科
    生产程 产程序 资产别 财产别 生产次 产次品 不足月 满足月 入盆栽 开奶茶 资产宝 地产宝 投产后 量产后 产品检验
    双胞胎节 双胞胎文化 双胞胎优惠 双胞胎大赛 双胞胎文化节 通讯录 电话簿 电话本 电话表 号码簿 早产儿日 母乳喂养周 母乳喂养日
    孕妇优先 孕妇专区 孕妇专座 孕妇车位 孕妇专用车位 孕妇通道 孕妇候诊区 孕妇休息区 孕妇专线
    有孕妇 带孕妇 看望产妇 探望产妇 探视产妇 看产妇 看宝宝 看望宝宝 宝妈咪 宝妈创业 宝妈代理 宝妈兼职 宝妈副业 宝妈微商 宝妈团长 宝妈团购 宝妈拼团 宝妈好物 宝妈团 月嫂面试 应聘月嫂 面试月嫂 月嫂应聘 月嫂招聘 产假期 孕妇可食 孕妇可用 孕妇可吃 孕妇可喝 孕妇能吃 孕妇也能吃 孕妇都能吃 孕妇放心吃 孕妇适用 孕妇慎用 孕妇禁用 孕妇忌用 孕妇忌食 孕妇禁食 宝妈必备 宝妈首选 宝妈推荐
    宝宝可食 孕妇宝宝都 孕妇儿童 孕妇小孩 老人孕妇 孕妇老人
  `),
}
