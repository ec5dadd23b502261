import type { ReportingView, ShellState, StatusProblem, FolderView, NotStartedReason } from '../ipc/status-view.ts'
import type { Words } from './language.ts'

type StatusKeys =
  | 'app.name'
  | 'app.tagline'
  | 'nav.status'
  | `status.headline.${ShellState}`
  | `status.explain.${ShellState}`
  | `status.problem.${StatusProblem['kind']}`
  | `status.not-started.${NotStartedReason}`
  | `status.reporting.${ReportingView['kind']}`
  | 'status.folders'
  | 'status.folders-none'
  | `status.folder.${FolderView['state']}`
  | 'status.events'
  | 'status.events-none'
  | 'status.events-more'
  | 'status.privacy.title'
  | 'status.privacy.1'
  | 'status.privacy.2'
  | 'status.privacy.3'
  | 'status.version'
  | 'status.loading'
  | 'status.failed'
  | 'language'
  | `language.${'zh-CN' | 'zh-TW' | 'en'}`

/** The page 我的状态. */
export const uiStatus: Words<StatusKeys> = {
  'zh-CN': {
    'app.name': '襁褓',
    'app.tagline': '妈妈和宝宝信息的守护',
    'nav.status': '我的状态',
    'status.headline.watching': '正在守护',
    'status.headline.attention': '有事需要留意',
    'status.headline.not-reporting': '正在守护，暂时无法上报',
    'status.headline.simulation': '试运行中',
    'status.explain.watching': '新出现的表格会被检查，平时不打扰您。',
    'status.explain.attention': '下面列出了需要处理的事项。',
    'status.explain.not-reporting': '记录都保存在本机，连上后会自动补报，不会丢失。',
    'status.explain.simulation': '只作判断和记录，不移动文件，也不弹出提醒。',
    'status.problem.policy-broken': '策略文件有误，正在使用备用策略，请告诉管理员。',
    'status.problem.folder-missing': '文件夹不在了：{{folder}}',
    'status.problem.folder-no-access': '没有权限查看文件夹：{{folder}}',
    'status.problem.nothing-watched': '没有找到可以守护的文件夹。',
    'status.problem.storage-failed': '记录无法保存（磁盘可能已满），请告诉管理员。',
    'status.problem.not-started': '守护没有启动：{{why}}',
    'status.not-started.in-use': '另一个襁褓正在使用同一份数据',
    'status.not-started.newer-schema': '数据来自更新的版本，请安装新版',
    'status.not-started.storage-failed': '数据库打不开',
    'status.not-started.keys-unusable': '本机密钥打不开，可能属于别的用户或电脑',
    'status.not-started.failed': '出现意外错误，详情在日志里',
    'status.reporting.connecting': '正在连接上报地址',
    'status.reporting.no-endpoint': '记录只保存在本机',
    'status.reporting.reporting': '上报正常',
    'status.reporting.not-reporting': '无法上报，{{count}} 条等待中',
    'status.folders': '守护的文件夹',
    'status.folders-none': '还没有守护任何文件夹。',
    'status.folder.watching': '守护中',
    'status.folder.missing': '不存在',
    'status.folder.no-access': '无权限',
    'status.events': '最近发现',
    'status.events-none': '还没有发现。这里会显示最近的提醒和处理。',
    'status.events-more': '查看更早的',
    'status.privacy.title': '看什么，不看什么',
    'status.privacy.1': '只检查上面文件夹里的表格和文档，从不看聊天内容，不截屏，不录键盘。',
    'status.privacy.2': '只记录数量、列的类型和打码的样本，不保存姓名、电话、证件号原文。',
    'status.privacy.3': '被暂存的文件加密留在本机，没有删除，可以申请取回。',
    'status.version': '版本 {{version}}',
    'status.loading': '正在读取…',
    'status.failed': '没能读取状态，请稍后再试。',
    language: '语言',
    'language.zh-CN': '简体中文',
    'language.zh-TW': '繁體中文',
    'language.en': 'English',
  },
  'zh-TW': {
    'app.name': '襁褓',
    'app.tagline': '媽媽和寶寶資訊的守護',
    'nav.status': '我的狀態',
    'status.headline.watching': '守護中',
    'status.headline.attention': '有事需要留意',
    'status.headline.not-reporting': '守護中，暫時無法上報',
    'status.headline.simulation': '試運行中',
    'status.explain.watching': '新出現的表格會被檢查，平時不打擾您。',
    'status.explain.attention': '下面列出了需要處理的事項。',
    'status.explain.not-reporting': '記錄都保存在本機，連上後會自動補報，不會遺失。',
    'status.explain.simulation': '只作判斷和記錄，不移動檔案，也不跳出提醒。',
    'status.problem.policy-broken': '策略檔有誤，正在使用備用策略，請告訴管理員。',
    'status.problem.folder-missing': '資料夾不在了：{{folder}}',
    'status.problem.folder-no-access': '沒有權限查看資料夾：{{folder}}',
    'status.problem.nothing-watched': '沒有找到可以守護的資料夾。',
    'status.problem.storage-failed': '記錄無法保存（磁碟可能已滿），請告訴管理員。',
    'status.problem.not-started': '守護沒有啟動：{{why}}',
    'status.not-started.in-use': '另一個襁褓正在使用同一份資料',
    'status.not-started.newer-schema': '資料來自更新的版本，請安裝新版',
    'status.not-started.storage-failed': '資料庫打不開',
    'status.not-started.keys-unusable': '本機金鑰打不開，可能屬於別的使用者或電腦',
    'status.not-started.failed': '發生意外錯誤，詳情在日誌裡',
    'status.reporting.connecting': '正在連接上報位址',
    'status.reporting.no-endpoint': '記錄只保存在本機',
    'status.reporting.reporting': '上報正常',
    'status.reporting.not-reporting': '無法上報，{{count}} 筆等待中',
    'status.folders': '守護的資料夾',
    'status.folders-none': '還沒有守護任何資料夾。',
    'status.folder.watching': '守護中',
    'status.folder.missing': '不存在',
    'status.folder.no-access': '無權限',
    'status.events': '最近發現',
    'status.events-none': '還沒有發現。這裡會顯示最近的提醒和處理。',
    'status.events-more': '查看更早的',
    'status.privacy.title': '看什麼，不看什麼',
    'status.privacy.1': '只檢查上面資料夾裡的表格和文件，從不看聊天內容，不截圖，不錄鍵盤。',
    'status.privacy.2': '只記錄數量、欄的類型和遮蔽的樣本，不保存姓名、電話、證件號原文。',
    'status.privacy.3': '被暫存的檔案加密留在本機，沒有刪除，可以申請取回。',
    'status.version': '版本 {{version}}',
    'status.loading': '正在讀取…',
    'status.failed': '沒能讀取狀態，請稍後再試。',
    language: '語言',
    'language.zh-CN': '简体中文',
    'language.zh-TW': '繁體中文',
    'language.en': 'English',
  },
  en: {
    'app.name': 'Swaddle',
    'app.tagline': 'Looking after mothers’ and babies’ records',
    'nav.status': 'My status',
    'status.headline.watching': 'Watching over',
    'status.headline.attention': 'Something needs attention',
    'status.headline.not-reporting': 'Watching over; cannot report for now',
    'status.headline.simulation': 'In simulation',
    'status.explain.watching': 'New spreadsheets are checked; you are not disturbed.',
    'status.explain.attention': 'What needs attention is listed below.',
    'status.explain.not-reporting':
      'Everything recorded is kept on this PC and sent once the connection is back. Nothing is lost.',
    'status.explain.simulation': 'Only judges and records: moves no file and shows no notice.',
    'status.problem.policy-broken':
      'The policy file has a mistake; a spare policy is in force. Please tell your administrator.',
    'status.problem.folder-missing': 'A folder is not there: {{folder}}',
    'status.problem.folder-no-access': 'No permission to look into a folder: {{folder}}',
    'status.problem.nothing-watched': 'No folder was found to watch.',
    'status.problem.storage-failed': 'Records cannot be stored (the disk may be full). Please tell your administrator.',
    'status.problem.not-started': 'The watch did not start: {{why}}',
    'status.not-started.in-use': 'another Swaddle is using the same data',
    'status.not-started.newer-schema': 'the data is from a newer version: please install it',
    'status.not-started.storage-failed': 'the database cannot be opened',
    'status.not-started.keys-unusable': 'the keys of this PC cannot be opened; they may belong to another user or PC',
    'status.not-started.failed': 'an unexpected error; the log tells more',
    'status.reporting.connecting': 'Connecting to the endpoint',
    'status.reporting.no-endpoint': 'Records stay on this PC',
    'status.reporting.reporting': 'Reporting works',
    'status.reporting.not-reporting': 'Cannot report; {{count}} waiting',
    'status.folders': 'Folders watched',
    'status.folders-none': 'No folder is watched yet.',
    'status.folder.watching': 'watching',
    'status.folder.missing': 'not there',
    'status.folder.no-access': 'no access',
    'status.events': 'Found lately',
    'status.events-none': 'Nothing found yet. Notices and what was done will stand here.',
    'status.events-more': 'Show earlier ones',
    'status.privacy.title': 'What is looked at, and what is not',
    'status.privacy.1':
      'Only spreadsheets and documents in the folders above are checked. Chats, screen and keyboard are never read.',
    'status.privacy.2':
      'Only counts, kinds of columns and masked samples are recorded: no name, phone or ID number in full.',
    'status.privacy.3': 'Files set aside stay on this PC, encrypted and not deleted. You can ask for them back.',
    'status.version': 'Version {{version}}',
    'status.loading': 'Reading…',
    'status.failed': 'The status could not be read. Please try again later.',
    language: 'Language',
    'language.zh-CN': '简体中文',
    'language.zh-TW': '繁體中文',
    'language.en': 'English',
  },
}
