import type { LedgerWindow } from '../domain/ledger-window.ts'
import type { OverviewPeriod } from '../domain/overview-period.ts'
import type { StationsView } from '../ipc/overview-contract.ts'
import type { Words } from './language.ts'

type Station = Exclude<keyof StationsView, 'refused'>

type OverviewKeys =
  | 'nav.overview'
  | 'overview.as-of'
  | 'overview.refresh'
  | 'overview.period'
  | `overview.period.${OverviewPeriod}`
  | 'overview.stations'
  | `overview.station.${Station}`
  | 'overview.watching.folders'
  | 'overview.watching.none'
  | 'overview.watching.missing'
  | 'overview.watching.no-access'
  | 'overview.scanner.today'
  | 'overview.scanner.unread'
  | 'overview.scanner.waiting'
  | 'overview.scanner.down'
  | 'overview.records.events'
  | 'overview.records.failed'
  | 'overview.quarantine.files'
  | 'overview.quarantine.room'
  | 'overview.quarantine.full'
  | 'overview.quarantine.asked'
  | 'overview.quarantine.under-way'
  | 'overview.reporting.refused'
  | 'overview.well'
  | 'overview.attention'
  | 'overview.failed'
  | 'overview.quiet'
  | 'overview.meter'
  | 'overview.meter.explain'
  | 'overview.meter.none'
  | `overview.window.${LedgerWindow}`
  | 'overview.meter.people'
  | 'overview.meter.made-of'
  | 'overview.meter.limit'
  | 'overview.meter.reached'
  | 'overview.limits'
  | 'overview.limits-none'
  | 'overview.limit'
  | 'overview.limit.close'
  | 'overview.limit.close-title'
  | 'overview.limit.close-explain'
  | 'overview.limit.closed'
  | 'overview.reason'

/** The page 概览. */
export const uiOverview: Words<OverviewKeys> = {
  'zh-CN': {
    'nav.overview': '概览',
    'overview.as-of': '数据截至 {{time}}',
    'overview.refresh': '刷新',
    'overview.period': '时间范围',
    'overview.period.day': '今天',
    'overview.period.30-days': '30天',
    'overview.period.year': '一年',
    'overview.stations': '各环节',
    'overview.station.watching': '守护文件夹',
    'overview.station.scanner': '检查',
    'overview.station.records': '记录',
    'overview.station.quarantine': '隔离区',
    'overview.station.reporting': '上报',
    'overview.watching.folders': '守护中 {{count}} 个',
    'overview.watching.none': '没有可守护的文件夹',
    'overview.watching.missing': '{{count}} 个不存在',
    'overview.watching.no-access': '{{count}} 个无权限',
    'overview.scanner.today': '今天检查 {{count}} 个',
    'overview.scanner.unread': '{{count}} 个未能检查',
    'overview.scanner.waiting': '{{count}} 个等待中',
    'overview.scanner.down': '检查程序没有运行',
    'overview.records.events': '共 {{count}} 条',
    'overview.records.failed': '无法保存，磁盘可能已满',
    'overview.quarantine.files': '{{count}} 个文件',
    'overview.quarantine.room': '已用 {{used}} / {{most}}',
    'overview.quarantine.full': '空间已满，新文件无法暂存',
    'overview.quarantine.asked': '{{count}} 个取回申请等您处理',
    'overview.quarantine.under-way': '{{count}} 个正在处理',
    'overview.reporting.refused': '{{count}} 条被拒收',
    'overview.well': '正常',
    'overview.attention': '留意',
    'overview.failed': '异常',
    'overview.quiet': '未启用',
    'overview.meter': '未登记外发',
    'overview.meter.explain': '登记通道之外疑似外发的人次；同一人再次发出会再次计数。数字是线索，不是违规认定。',
    'overview.meter.none': '策略里没有设累计界限。',
    'overview.window.day': '今天',
    'overview.window.30-days': '最近30天',
    'overview.window.year': '最近一年',
    'overview.window.lifetime': '至今',
    'overview.meter.people': '{{count}} 人次',
    'overview.meter.made-of': '{{transfers}} 次外发，{{hospitals}} 家医院',
    'overview.meter.limit': '{{limit}} 人次起{{action}}',
    'overview.meter.reached': '{{limit}} 人次起{{action}}，已达到',
    'overview.limits': '待处理的累计提醒',
    'overview.limits-none': '没有待处理的累计提醒。',
    'overview.limit':
      '{{window}}达到 {{limit}} 人次（当时 {{people}} 人次，{{transfers}} 次外发，{{hospitals}} 家医院）',
    'overview.limit.close': '结束',
    'overview.limit.close-title': '结束这条提醒',
    'overview.limit.close-explain': '提醒会从这里移走，记录和累计数字不变。请写明核查结果。',
    'overview.limit.closed': '已结束，并记入审计',
    'overview.reason': '说明',
  },
  'zh-TW': {
    'nav.overview': '總覽',
    'overview.as-of': '資料截至 {{time}}',
    'overview.refresh': '重新整理',
    'overview.period': '時間範圍',
    'overview.period.day': '今天',
    'overview.period.30-days': '30天',
    'overview.period.year': '一年',
    'overview.stations': '各環節',
    'overview.station.watching': '守護資料夾',
    'overview.station.scanner': '檢查',
    'overview.station.records': '記錄',
    'overview.station.quarantine': '隔離區',
    'overview.station.reporting': '回報',
    'overview.watching.folders': '守護中 {{count}} 個',
    'overview.watching.none': '沒有可守護的資料夾',
    'overview.watching.missing': '{{count}} 個不存在',
    'overview.watching.no-access': '{{count}} 個無權限',
    'overview.scanner.today': '今天檢查 {{count}} 個',
    'overview.scanner.unread': '{{count}} 個未能檢查',
    'overview.scanner.waiting': '{{count}} 個等待中',
    'overview.scanner.down': '檢查程式沒有執行',
    'overview.records.events': '共 {{count}} 筆',
    'overview.records.failed': '無法儲存，磁碟可能已滿',
    'overview.quarantine.files': '{{count}} 個檔案',
    'overview.quarantine.room': '已用 {{used}} / {{most}}',
    'overview.quarantine.full': '空間已滿，新檔案無法暫存',
    'overview.quarantine.asked': '{{count}} 個取回申請等您處理',
    'overview.quarantine.under-way': '{{count}} 個正在處理',
    'overview.reporting.refused': '{{count}} 筆被拒收',
    'overview.well': '正常',
    'overview.attention': '留意',
    'overview.failed': '異常',
    'overview.quiet': '未啟用',
    'overview.meter': '未登記外發',
    'overview.meter.explain': '登記管道之外疑似外發的人次；同一人再次發出會再次計數。數字是線索，不是違規認定。',
    'overview.meter.none': '政策裡沒有設累計界限。',
    'overview.window.day': '今天',
    'overview.window.30-days': '最近30天',
    'overview.window.year': '最近一年',
    'overview.window.lifetime': '至今',
    'overview.meter.people': '{{count}} 人次',
    'overview.meter.made-of': '{{transfers}} 次外發，{{hospitals}} 家醫院',
    'overview.meter.limit': '{{limit}} 人次起{{action}}',
    'overview.meter.reached': '{{limit}} 人次起{{action}}，已達到',
    'overview.limits': '待處理的累計提醒',
    'overview.limits-none': '沒有待處理的累計提醒。',
    'overview.limit':
      '{{window}}達到 {{limit}} 人次（當時 {{people}} 人次，{{transfers}} 次外發，{{hospitals}} 家醫院）',
    'overview.limit.close': '結束',
    'overview.limit.close-title': '結束這則提醒',
    'overview.limit.close-explain': '提醒會從這裡移走，記錄和累計數字不變。請寫明核查結果。',
    'overview.limit.closed': '已結束，並記入稽核',
    'overview.reason': '說明',
  },
  en: {
    'nav.overview': 'Overview',
    'overview.as-of': 'As of {{time}}',
    'overview.refresh': 'Refresh',
    'overview.period': 'Period',
    'overview.period.day': 'Today',
    'overview.period.30-days': '30 days',
    'overview.period.year': 'A year',
    'overview.stations': 'Stations',
    'overview.station.watching': 'Folders',
    'overview.station.scanner': 'Scanning',
    'overview.station.records': 'Records',
    'overview.station.quarantine': 'Quarantine',
    'overview.station.reporting': 'Reporting',
    'overview.watching.folders': '{{count}} watched',
    'overview.watching.none': 'No folder to watch',
    'overview.watching.missing': '{{count}} missing',
    'overview.watching.no-access': '{{count}} without access',
    'overview.scanner.today': '{{count}} files today',
    'overview.scanner.today_one': '{{count}} file today',
    'overview.scanner.unread': '{{count}} could not be checked',
    'overview.scanner.waiting': '{{count}} waiting',
    'overview.scanner.down': 'The scanner does not run',
    'overview.records.events': '{{count}} records',
    'overview.records.events_one': '{{count}} record',
    'overview.records.failed': 'Cannot be stored; the disk may be full',
    'overview.quarantine.files': '{{count}} files',
    'overview.quarantine.files_one': '{{count}} file',
    'overview.quarantine.room': '{{used}} of {{most}} used',
    'overview.quarantine.full': 'Full: no further file can be set aside',
    'overview.quarantine.asked': 'Requests for you: {{count}}',
    'overview.quarantine.under-way': '{{count}} under way',
    'overview.reporting.refused': '{{count}} refused',
    'overview.well': 'Fine',
    'overview.attention': 'Attention',
    'overview.failed': 'Failed',
    'overview.quiet': 'Not used',
    'overview.meter': 'Unregistered transfers',
    'overview.meter.explain':
      'People in files that seem to have been sent outside registered routes; sent again, a person counts again. A lead, not a verdict.',
    'overview.meter.none': 'The policy has no limit over time.',
    'overview.window.day': 'Today',
    'overview.window.30-days': 'Last 30 days',
    'overview.window.year': 'Last year',
    'overview.window.lifetime': 'So far',
    'overview.meter.people': '{{count}} people sent',
    'overview.meter.people_one': '{{count}} person sent',
    'overview.meter.made-of': 'Transfers: {{transfers}}; hospitals: {{hospitals}}',
    'overview.meter.limit': 'from {{limit}}: {{action}}',
    'overview.meter.reached': 'from {{limit}}: {{action}}, reached',
    'overview.limits': 'Alerts over time to look into',
    'overview.limits-none': 'No alert over time to look into.',
    'overview.limit':
      '{{window}}: {{limit}} reached (then {{people}} people, {{transfers}} transfers, {{hospitals}} hospitals)',
    'overview.limit.close': 'Close',
    'overview.limit.close-title': 'Close this alert',
    'overview.limit.close-explain':
      'It leaves this list; records and sums stay as they are. Please write what you found.',
    'overview.limit.closed': 'Closed, and noted for the audit',
    'overview.reason': 'Note',
  },
}
