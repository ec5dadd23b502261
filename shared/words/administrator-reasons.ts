import type { Words } from './language.ts'

/** What acts of administrators carry as reasons. */
export const administratorReasons: Words<'policy-fields' | 'exported'> = {
  'zh-CN': {
    'policy-fields': '修改了 {{fields}}。说明：{{note}}',
    exported: '导出 {{events}} 条',
  },
  'zh-TW': {
    'policy-fields': '修改了 {{fields}}。說明：{{note}}',
    exported: '匯出 {{events}} 筆',
  },
  en: {
    'policy-fields': 'Changed {{fields}}. Note: {{note}}',
    exported: '{{events}} exported',
  },
}
