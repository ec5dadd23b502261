import type { ActionResult } from '../domain/action-result.ts'
import type { AgentChanged, CardAnswered } from '../domain/agent-event.ts'
import type { Words } from './language.ts'

type EventKeys =
  | 'event.people'
  | 'event.case'
  | 'event.unread'
  | `event.verdict.${'record' | 'warn' | 'quarantine'}`
  | `event.action.${ActionResult['kind']}`
  | 'event.simulated'
  | 'event.at-start'
  | 'event.restored'
  | 'event.restored-elsewhere'
  | `event.answer.${CardAnswered['answer']}`
  | `event.change.${AgentChanged['change']}`

/** How one event reads in a line. */
export const uiEvents: Words<EventKeys> = {
  'zh-CN': {
    'event.people': '{{count}} 位母婴',
    'event.case': '编号 {{case}}',
    'event.unread': '未能检查：{{reason}}',
    'event.verdict.record': '已记录',
    'event.verdict.warn': '已提醒',
    'event.verdict.quarantine': '应暂存',
    'event.action.untouched': '文件未改动',
    'event.action.quarantined': '已暂存',
    'event.action.not-quarantined': '未能暂存',
    'event.action.changed-meanwhile': '文件已变化',
    'event.action.vanished': '文件已不在',
    'event.simulated': '试运行',
    'event.at-start': '原有文件',
    'event.restored': '已取回到原处',
    'event.restored-elsewhere': '已取回，放在原处旁边',
    'event.answer.acknowledged': '您已确认',
    'event.answer.work-needed': '您选择了“工作需要”',
    'event.answer.not-sensitive': '您认为判断有误',
    'event.answer.contact-administrator': '您请管理员联系',
    'event.answer.no-answer': '提醒没有得到回应',
    'event.change.started': '守护已启动',
    'event.change.stopped': '守护已停止',
    'event.change.policy-changed': '策略已更新',
    'event.change.policy-refused': '策略有误，未采用',
    'event.change.folder-missing': '有文件夹不在了',
    'event.change.folder-watched': '开始守护一个文件夹',
    'event.change.folder-unreadable': '有文件夹无权查看',
    'event.change.scanner-restarted': '检查程序已重启',
    'event.change.storage-failed': '记录曾无法保存',
  },
  'zh-TW': {
    'event.people': '{{count}} 位母嬰',
    'event.case': '編號 {{case}}',
    'event.unread': '未能檢查：{{reason}}',
    'event.verdict.record': '已記錄',
    'event.verdict.warn': '已提醒',
    'event.verdict.quarantine': '應暫存',
    'event.action.untouched': '檔案未更動',
    'event.action.quarantined': '已暫存',
    'event.action.not-quarantined': '未能暫存',
    'event.action.changed-meanwhile': '檔案已變化',
    'event.action.vanished': '檔案已不在',
    'event.simulated': '試運行',
    'event.at-start': '原有檔案',
    'event.restored': '已取回到原處',
    'event.restored-elsewhere': '已取回，放在原處旁邊',
    'event.answer.acknowledged': '您已確認',
    'event.answer.work-needed': '您選擇了「工作需要」',
    'event.answer.not-sensitive': '您認為判斷有誤',
    'event.answer.contact-administrator': '您請管理員聯絡',
    'event.answer.no-answer': '提醒沒有得到回應',
    'event.change.started': '守護已啟動',
    'event.change.stopped': '守護已停止',
    'event.change.policy-changed': '策略已更新',
    'event.change.policy-refused': '策略有誤，未採用',
    'event.change.folder-missing': '有資料夾不在了',
    'event.change.folder-watched': '開始守護一個資料夾',
    'event.change.folder-unreadable': '有資料夾無權查看',
    'event.change.scanner-restarted': '檢查程式已重啟',
    'event.change.storage-failed': '記錄曾無法保存',
  },
  en: {
    'event.people': '{{count}} mothers and babies',
    'event.people_one': 'One mother or baby',
    'event.case': 'Case {{case}}',
    'event.unread': 'Could not be checked: {{reason}}',
    'event.verdict.record': 'Recorded',
    'event.verdict.warn': 'Warned',
    'event.verdict.quarantine': 'To be set aside',
    'event.action.untouched': 'File unchanged',
    'event.action.quarantined': 'Set aside',
    'event.action.not-quarantined': 'Not set aside',
    'event.action.changed-meanwhile': 'File changed',
    'event.action.vanished': 'File gone',
    'event.simulated': 'Simulation',
    'event.at-start': 'Was there before',
    'event.restored': 'Given back to its place',
    'event.restored-elsewhere': 'Given back, beside its old place',
    'event.answer.acknowledged': 'You confirmed',
    'event.answer.work-needed': 'You said it is needed for work',
    'event.answer.not-sensitive': 'You said the judgement is wrong',
    'event.answer.contact-administrator': 'You asked for the administrator',
    'event.answer.no-answer': 'A notice was not answered',
    'event.change.started': 'Watch started',
    'event.change.stopped': 'Watch stopped',
    'event.change.policy-changed': 'Policy changed',
    'event.change.policy-refused': 'Policy refused',
    'event.change.folder-missing': 'A folder went missing',
    'event.change.folder-watched': 'A folder is watched from now on',
    'event.change.folder-unreadable': 'A folder cannot be looked into',
    'event.change.scanner-restarted': 'Checking program restarted',
    'event.change.storage-failed': 'Records could not be stored',
  },
}
