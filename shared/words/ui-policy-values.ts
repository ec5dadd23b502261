import type { Words } from './language.ts'

type Keys =
  | 'policy.value.active'
  | 'policy.value.simulation'
  | 'policy.value.record'
  | 'policy.value.warn'
  | 'policy.value.quarantine'
  | 'policy.value.pass'
  | 'policy.value.day'
  | 'policy.value.30-days'
  | 'policy.value.year'
  | 'policy.value.lifetime'
  | 'policy.value.card'
  | 'policy.value.toast-first'
  | 'policy.value.path'
  | 'policy.value.content'
  | 'policy.value.template'
  | 'policy.value.otlp'
  | 'policy.value.json'
  | 'policy.value.1'
  | 'policy.value.2'
  | 'policy.value.day-1'
  | 'policy.value.day-2'
  | 'policy.value.day-3'
  | 'policy.value.day-4'
  | 'policy.value.day-5'
  | 'policy.value.day-6'
  | 'policy.value.day-7'

/** What the words of policy fields mean. */
export const uiPolicyValues: Words<Keys> = {
  'zh-CN': {
    'policy.value.active': '正式运行',
    'policy.value.simulation': '试运行',
    'policy.value.record': '只记录',
    'policy.value.warn': '提醒',
    'policy.value.quarantine': '暂存',
    'policy.value.pass': '不记录',
    'policy.value.day': '一天',
    'policy.value.30-days': '30天',
    'policy.value.year': '一年',
    'policy.value.lifetime': '一直',
    'policy.value.card': '卡片',
    'policy.value.toast-first': '系统通知',
    'policy.value.path': '文件夹',
    'policy.value.content': '相同内容',
    'policy.value.template': '相同表头',
    'policy.value.otlp': 'OTLP/HTTP',
    'policy.value.json': 'JSON（每行一条）',
    'policy.value.1': '1 人',
    'policy.value.2': '2 人',
    'policy.value.day-1': '周一',
    'policy.value.day-2': '周二',
    'policy.value.day-3': '周三',
    'policy.value.day-4': '周四',
    'policy.value.day-5': '周五',
    'policy.value.day-6': '周六',
    'policy.value.day-7': '周日',
  },
  'zh-TW': {
    'policy.value.active': '正式執行',
    'policy.value.simulation': '試行',
    'policy.value.record': '只記錄',
    'policy.value.warn': '提醒',
    'policy.value.quarantine': '暫存',
    'policy.value.pass': '不記錄',
    'policy.value.day': '一天',
    'policy.value.30-days': '30天',
    'policy.value.year': '一年',
    'policy.value.lifetime': '一直',
    'policy.value.card': '卡片',
    'policy.value.toast-first': '系統通知',
    'policy.value.path': '資料夾',
    'policy.value.content': '相同內容',
    'policy.value.template': '相同表頭',
    'policy.value.otlp': 'OTLP/HTTP',
    'policy.value.json': 'JSON（每行一筆）',
    'policy.value.1': '1 人',
    'policy.value.2': '2 人',
    'policy.value.day-1': '週一',
    'policy.value.day-2': '週二',
    'policy.value.day-3': '週三',
    'policy.value.day-4': '週四',
    'policy.value.day-5': '週五',
    'policy.value.day-6': '週六',
    'policy.value.day-7': '週日',
  },
  en: {
    'policy.value.active': 'Active',
    'policy.value.simulation': 'Simulation',
    'policy.value.record': 'Record',
    'policy.value.warn': 'Warn',
    'policy.value.quarantine': 'Set aside',
    'policy.value.pass': 'Do not record',
    'policy.value.day': 'a day',
    'policy.value.30-days': '30 days',
    'policy.value.year': 'a year',
    'policy.value.lifetime': 'ever',
    'policy.value.card': 'Card',
    'policy.value.toast-first': 'System notification',
    'policy.value.path': 'Folder',
    'policy.value.content': 'Same content',
    'policy.value.template': 'Same headings',
    'policy.value.otlp': 'OTLP/HTTP',
    'policy.value.json': 'JSON lines',
    'policy.value.1': 'One',
    'policy.value.2': 'Two',
    'policy.value.day-1': 'Monday',
    'policy.value.day-2': 'Tuesday',
    'policy.value.day-3': 'Wednesday',
    'policy.value.day-4': 'Thursday',
    'policy.value.day-5': 'Friday',
    'policy.value.day-6': 'Saturday',
    'policy.value.day-7': 'Sunday',
  },
}
