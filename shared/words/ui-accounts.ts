import type { Words } from './language.ts'

type AccountKeys =
  | 'nav.accounts'
  | 'accounts.roles'
  | 'accounts.created'
  | 'accounts.add'
  | 'accounts.remove'
  | 'accounts.remove-sure'
  | 'accounts.change-password'
  | 'accounts.password-now'
  | 'accounts.changed'
  | 'accounts.new-recovery'
  | 'accounts.recovery-explain'

export const uiAccounts: Words<AccountKeys> = {
  'zh-CN': {
    'nav.accounts': '账号',
    'accounts.roles': '权限',
    'accounts.created': '添加时间',
    'accounts.add': '添加管理员',
    'accounts.remove': '移除',
    'accounts.remove-sure': '移除管理员 {{name}}？',
    'accounts.change-password': '修改我的密码',
    'accounts.password-now': '现在的密码',
    'accounts.changed': '密码已修改',
    'accounts.new-recovery': '生成新的恢复码',
    'accounts.recovery-explain': '用过或丢失后，请生成新的恢复码；旧的随即失效。',
  },
  'zh-TW': {
    'nav.accounts': '帳號',
    'accounts.roles': '權限',
    'accounts.created': '新增時間',
    'accounts.add': '新增管理員',
    'accounts.remove': '移除',
    'accounts.remove-sure': '移除管理員 {{name}}？',
    'accounts.change-password': '修改我的密碼',
    'accounts.password-now': '目前的密碼',
    'accounts.changed': '密碼已修改',
    'accounts.new-recovery': '產生新的復原碼',
    'accounts.recovery-explain': '用過或遺失後，請產生新的復原碼；舊的隨即失效。',
  },
  en: {
    'nav.accounts': 'Accounts',
    'accounts.roles': 'Rights',
    'accounts.created': 'Added',
    'accounts.add': 'Add an administrator',
    'accounts.remove': 'Remove',
    'accounts.remove-sure': 'Remove administrator {{name}}?',
    'accounts.change-password': 'Change my password',
    'accounts.password-now': 'Present password',
    'accounts.changed': 'Password changed',
    'accounts.new-recovery': 'Make a new recovery code',
    'accounts.recovery-explain': 'After it was used or lost, make a new one; the old one stops working.',
  },
}
