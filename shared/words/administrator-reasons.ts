import type { Words } from './language.ts'

/** What acts of administrators, and changes of the agent itself, carry as reasons. */
export const administratorReasons: Words<
  'policy-fields' | 'exported' | 'records-damaged' | 'code-made' | 'inventory' | 'sealed' | 'sealed-by' | 'account'
> = {
  'zh-CN': {
    'policy-fields': '修改了 {{fields}}。说明：{{note}}',
    exported: '导出 {{events}} 条',
    inventory: '查看 {{files}} 个文件，{{found}} 个含母婴信息，{{unread}} 个未能检查',
    sealed: '说明：{{note}}',
    'sealed-by': '管理员 {{by}} 决定暂存。说明：{{note}}',
    'records-damaged': '记录文件损坏，已保留为 {{setAside}}，另开了新的记录',
    'code-made': '电脑 {{pc}}，编号 {{case}}，有效期到 {{day}}',
    account: '账号 {{name}}，{{roles}}',
  },
  'zh-TW': {
    'policy-fields': '修改了 {{fields}}。說明：{{note}}',
    exported: '匯出 {{events}} 筆',
    inventory: '查看 {{files}} 個檔案，{{found}} 個含母嬰資訊，{{unread}} 個未能檢查',
    sealed: '說明：{{note}}',
    'sealed-by': '管理員 {{by}} 決定暫存。說明：{{note}}',
    'records-damaged': '記錄檔損壞，已保留為 {{setAside}}，另開了新的記錄',
    'code-made': '電腦 {{pc}}，編號 {{case}}，有效期到 {{day}}',
    account: '帳號 {{name}}，{{roles}}',
  },
  en: {
    'policy-fields': 'Changed {{fields}}. Note: {{note}}',
    exported: '{{events}} exported',
    inventory: '{{files}} files looked at, {{found}} with people, {{unread}} could not be checked',
    sealed: 'Note: {{note}}',
    'sealed-by': 'Administrator {{by}} had it set aside. Note: {{note}}',
    'records-damaged': 'The records were damaged and are kept as {{setAside}}; new ones were begun',
    'code-made': 'PC {{pc}}, case {{case}}, until {{day}}',
    account: 'Account {{name}}, {{roles}}',
  },
}
