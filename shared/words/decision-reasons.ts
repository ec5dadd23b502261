import type { Words } from './language.ts'

/** What `decide` gives as reasons. */
export type DecisionReasonCode = 'unread' | 'people-reached' | 'below-thresholds' | 'released' | 'at-start'

export const decisionReasons: Words<DecisionReasonCode> = {
  'zh-CN': {
    unread: '这个文件没有读完（{{reason}}）',
    'people-reached': '有{{people}}人，达到了此处的界限{{from}}人',
    'below-thresholds': '有{{people}}人，没有达到此处的任何界限',
    released: '管理员已经放行过同样内容的文件',
    'at-start': '这个文件在开始守护之前就在这里，只做记录',
  },
  'zh-TW': {
    unread: '這個檔案沒有讀完（{{reason}}）',
    'people-reached': '有{{people}}人，達到了此處的界限{{from}}人',
    'below-thresholds': '有{{people}}人，沒有達到此處的任何界限',
    released: '管理員已經放行過同樣內容的檔案',
    'at-start': '這個檔案在開始守護之前就在這裡，只做記錄',
  },
  en: {
    unread: 'this file was not read whole ({{reason}})',
    'people-reached': '{{people}} people reach the limit of {{from}} here',
    'below-thresholds': '{{people}} people reach no limit here',
    released: 'an administrator released a file of the same content before',
    'at-start': 'this file was here before watching began, so it is only recorded',
  },
}
