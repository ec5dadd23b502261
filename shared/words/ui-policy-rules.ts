import type { Words } from './language.ts'

type Keys =
  | 'policy.routes'
  | 'policy.help.routes'
  | 'policy.routes.*.id'
  | 'policy.help.routes.*.id'
  | 'policy.routes.*.name'
  | 'policy.routes.*.purpose'
  | 'policy.routes.*.recipient'
  | 'policy.routes.*.channels'
  | 'policy.routes.*.folder'
  | 'policy.routes.*.fields'
  | 'policy.routes.*.maxLevel'
  | 'policy.routes.*.hospitals'
  | 'policy.routes.*.peoplePerDay'
  | 'policy.routes.*.expires'
  | 'policy.help.routes.*.expires'
  | 'policy.routes.*.approver'
  | 'policy.cumulative'
  | 'policy.help.cumulative'
  | 'policy.cumulative.*.window'
  | 'policy.cumulative.*.people'
  | 'policy.cumulative.*.action'
  | 'policy.breadth.assignedHospitals'
  | 'policy.breadth.warnFromHospitals'
  | 'policy.exceptions'
  | 'policy.help.exceptions'
  | 'policy.exceptions.*.id'
  | 'policy.exceptions.*.match'
  | 'policy.exceptions.*.match.folder'
  | 'policy.exceptions.*.match.sha256'
  | 'policy.exceptions.*.match.headings'
  | 'policy.exceptions.*.owner'
  | 'policy.exceptions.*.reason'
  | 'policy.exceptions.*.expires'

/** Fields of routes, exceptions and limits over time; `*` stands for a place in a list. */
export const uiPolicyRules: Words<Keys> = {
  'zh-CN': {
    'policy.routes': '登记通道',
    'policy.help.routes': '把合规的发送登记一次：符合的不打扰，超出的会说明原因。',
    'policy.routes.*.id': '代号',
    'policy.help.routes.*.id': '小写字母、数字、横线；不要重复使用。',
    'policy.routes.*.name': '名称',
    'policy.routes.*.purpose': '用途',
    'policy.routes.*.recipient': '接收方',
    'policy.routes.*.channels': '通道',
    'policy.routes.*.folder': '只限文件夹',
    'policy.routes.*.fields': '只限列的类型',
    'policy.routes.*.maxLevel': '最高程度',
    'policy.routes.*.hospitals': '只限医院',
    'policy.routes.*.peoplePerDay': '每天最多人数',
    'policy.routes.*.expires': '有效期到',
    'policy.help.routes.*.expires': '年-月-日，例如 2027-06-30。',
    'policy.routes.*.approver': '批准人',
    'policy.cumulative': '累计界限',
    'policy.help.cumulative': '按登记通道之外的外发人次累计；每次到达只提醒一次。',
    'policy.cumulative.*.window': '期间',
    'policy.cumulative.*.people': '人次',
    'policy.cumulative.*.action': '到达时',
    'policy.breadth.assignedHospitals': '这台电脑负责的医院',
    'policy.breadth.warnFromHospitals': '其他医院达到几家时提醒',
    'policy.exceptions': '例外',
    'policy.help.exceptions': '符合的文件只记录；要写明负责人、理由和期限。',
    'policy.exceptions.*.id': '代号',
    'policy.exceptions.*.match': '按什么识别',
    'policy.exceptions.*.match.folder': '文件夹',
    'policy.exceptions.*.match.sha256': '内容摘要 SHA-256',
    'policy.exceptions.*.match.headings': '表头摘要',
    'policy.exceptions.*.owner': '负责人',
    'policy.exceptions.*.reason': '理由',
    'policy.exceptions.*.expires': '有效期到',
  },
  'zh-TW': {
    'policy.routes': '登記管道',
    'policy.help.routes': '把合規的傳送登記一次：符合的不打擾，超出的會說明原因。',
    'policy.routes.*.id': '代號',
    'policy.help.routes.*.id': '小寫字母、數字、橫線；不要重複使用。',
    'policy.routes.*.name': '名稱',
    'policy.routes.*.purpose': '用途',
    'policy.routes.*.recipient': '接收方',
    'policy.routes.*.channels': '管道',
    'policy.routes.*.folder': '只限資料夾',
    'policy.routes.*.fields': '只限欄的類型',
    'policy.routes.*.maxLevel': '最高程度',
    'policy.routes.*.hospitals': '只限醫院',
    'policy.routes.*.peoplePerDay': '每天最多人數',
    'policy.routes.*.expires': '有效期到',
    'policy.help.routes.*.expires': '年-月-日，例如 2027-06-30。',
    'policy.routes.*.approver': '核准人',
    'policy.cumulative': '累計界限',
    'policy.help.cumulative': '按登記管道之外的外發人次累計；每次到達只提醒一次。',
    'policy.cumulative.*.window': '期間',
    'policy.cumulative.*.people': '人次',
    'policy.cumulative.*.action': '到達時',
    'policy.breadth.assignedHospitals': '這台電腦負責的醫院',
    'policy.breadth.warnFromHospitals': '其他醫院達到幾家時提醒',
    'policy.exceptions': '例外',
    'policy.help.exceptions': '符合的檔案只記錄；要寫明負責人、理由和期限。',
    'policy.exceptions.*.id': '代號',
    'policy.exceptions.*.match': '按什麼識別',
    'policy.exceptions.*.match.folder': '資料夾',
    'policy.exceptions.*.match.sha256': '內容摘要 SHA-256',
    'policy.exceptions.*.match.headings': '表頭摘要',
    'policy.exceptions.*.owner': '負責人',
    'policy.exceptions.*.reason': '理由',
    'policy.exceptions.*.expires': '有效期到',
  },
  en: {
    'policy.routes': 'Registered routes',
    'policy.help.routes': 'Register a lawful flow once: what fits is silent, what exceeds it is told why.',
    'policy.routes.*.id': 'Id',
    'policy.help.routes.*.id': 'Small letters, digits, hyphens; never reused.',
    'policy.routes.*.name': 'Name',
    'policy.routes.*.purpose': 'Purpose',
    'policy.routes.*.recipient': 'Recipient',
    'policy.routes.*.channels': 'Channels',
    'policy.routes.*.folder': 'Only below a folder',
    'policy.routes.*.fields': 'Only these kinds of columns',
    'policy.routes.*.maxLevel': 'Strongest exposure',
    'policy.routes.*.hospitals': 'Only these hospitals',
    'policy.routes.*.peoplePerDay': 'People a day',
    'policy.routes.*.expires': 'Holds until',
    'policy.help.routes.*.expires': 'Year-month-day, such as 2027-06-30.',
    'policy.routes.*.approver': 'Approved by',
    'policy.cumulative': 'Limits over time',
    'policy.help.cumulative': 'Counts people in transfers outside registered routes; each crossing is told once.',
    'policy.cumulative.*.window': 'Within',
    'policy.cumulative.*.people': 'People',
    'policy.cumulative.*.action': 'When reached',
    'policy.breadth.assignedHospitals': 'This PC’s own hospitals',
    'policy.breadth.warnFromHospitals': 'Warn from so many other hospitals',
    'policy.exceptions': 'Exceptions',
    'policy.help.exceptions': 'What fits is only recorded; owner, reason and last day are needed.',
    'policy.exceptions.*.id': 'Id',
    'policy.exceptions.*.match': 'Told by',
    'policy.exceptions.*.match.folder': 'Folder',
    'policy.exceptions.*.match.sha256': 'SHA-256 of the content',
    'policy.exceptions.*.match.headings': 'Digest of the headings',
    'policy.exceptions.*.owner': 'Owner',
    'policy.exceptions.*.reason': 'Reason',
    'policy.exceptions.*.expires': 'Holds until',
  },
}
