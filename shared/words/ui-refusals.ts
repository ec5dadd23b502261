import type { RefusalReason } from '../ipc/answer.ts'
import type { Words } from './language.ts'

type RefusalKeys = `refusal.${RefusalReason}`

/** Why main did not do it, said to whoever asked. */
export const uiRefusals: Words<RefusalKeys> = {
  'zh-CN': {
    'refusal.untrusted-sender': '这个页面无权提出请求。',
    'refusal.unknown-call': '没有这项功能，请更新软件。',
    'refusal.bad-input': '填写的内容不符合要求。',
    'refusal.no-session': '请先登录。',
    'refusal.session-expired': '较长时间没有操作，已自动退出，请重新登录。',
    'refusal.wrong-role': '您的账号没有这项权限。',
    'refusal.wrong': '账号名称、密码或代码不对。',
    'refusal.wait': '尝试次数太多，请在 {{time}} 之后再试。',
    'refusal.already-set-up': '已经设置过管理员，请直接登录。',
    'refusal.taken': '这个账号名称已被使用。',
    'refusal.last-administrator': '至少要留一位能管理策略的管理员。',
    'refusal.changed-meanwhile': '内容刚刚发生了变化，请重新查看。',
    'refusal.not-found': '没有找到，可能已被处理。',
    'refusal.not-ready': '守护还没有启动，请稍候。',
    'refusal.failed': '没有成功，详情在日志里。',
  },
  'zh-TW': {
    'refusal.untrusted-sender': '這個頁面無權提出請求。',
    'refusal.unknown-call': '沒有這項功能，請更新軟體。',
    'refusal.bad-input': '填寫的內容不符合要求。',
    'refusal.no-session': '請先登入。',
    'refusal.session-expired': '較長時間沒有操作，已自動登出，請重新登入。',
    'refusal.wrong-role': '您的帳號沒有這項權限。',
    'refusal.wrong': '帳號名稱、密碼或代碼不對。',
    'refusal.wait': '嘗試次數太多，請在 {{time}} 之後再試。',
    'refusal.already-set-up': '已經設定過管理員，請直接登入。',
    'refusal.taken': '這個帳號名稱已被使用。',
    'refusal.last-administrator': '至少要留一位能管理政策的管理員。',
    'refusal.changed-meanwhile': '內容剛剛發生了變化，請重新查看。',
    'refusal.not-found': '沒有找到，可能已被處理。',
    'refusal.not-ready': '守護還沒有啟動，請稍候。',
    'refusal.failed': '沒有成功，詳情在日誌裡。',
  },
  en: {
    'refusal.untrusted-sender': 'This page may not ask for anything.',
    'refusal.unknown-call': 'There is no such function; please update the program.',
    'refusal.bad-input': 'What was entered does not fit.',
    'refusal.no-session': 'Please sign in first.',
    'refusal.session-expired': 'You were signed out after a while without activity. Please sign in again.',
    'refusal.wrong-role': 'Your account has no right to do this.',
    'refusal.wrong': 'The account name, password or code is not right.',
    'refusal.wait': 'Too many attempts: please try again after {{time}}.',
    'refusal.already-set-up': 'An administrator is set up already: please sign in.',
    'refusal.taken': 'This account name is taken.',
    'refusal.last-administrator': 'At least one administrator who may change the policy must remain.',
    'refusal.changed-meanwhile': 'It has just changed: please look again.',
    'refusal.not-found': 'It was not found; it may have been dealt with.',
    'refusal.not-ready': 'The watch has not started yet; please wait a moment.',
    'refusal.failed': 'It did not work; the log tells more.',
  },
}
