import type { Words } from './language.ts'

/** What `decide` gives as reasons. */
export type DecisionReasonCode =
  | 'unread'
  | 'people-reached'
  | 'below-thresholds'
  | 'released'
  | 'at-start'
  | 'limit-reached'
  | 'many-hospitals'
  | 'outside-hours'
  | 'exception'
  | 'register-route'
  | 'below-limit'
  | 'route-fits'
  | 'route-expired'
  | 'route-unread'
  | 'route-level'
  | 'route-field'
  | 'route-hospital'
  | 'route-people'

export const decisionReasons: Words<DecisionReasonCode> = {
  'zh-CN': {
    unread: '这个文件没有读完（{{reason}}）',
    'people-reached': '有{{people}}人，达到了此处的界限{{from}}人',
    'below-thresholds': '有{{people}}人，没有达到此处的任何界限',
    released: '管理员已经放行过同样内容的文件',
    'at-start': '这个文件在开始守护之前就在这里，只做记录',
    'limit-reached': '登记通道之外的外发累计到{{people}}人次，达到{{limit}}人次（{{window}}）',
    'many-hospitals': '涉及{{hospitals}}家不归这台电脑的医院，达到{{from}}家',
    'outside-hours': '不在工作时间内',
    exception: '有例外规定放行（{{owner}}，到{{expires}}）',
    'register-route': '如果是合法的固定用途，可以请管理员登记通道',
    'below-limit': '少于{{from}}人就不会这样处理；请不要为此拆分文件，分批也会累计',
    'route-fits': '符合登记通道“{{route}}”',
    'route-expired': '登记通道“{{route}}”已在{{expires}}到期',
    'route-unread': '没有读完，无法确认符合登记通道“{{route}}”',
    'route-level': '比登记通道“{{route}}”允许的信息更敏感',
    'route-field': '有登记通道“{{route}}”不允许的列（{{field}}）',
    'route-hospital': '有登记通道“{{route}}”之外的医院',
    'route-people': '今天经登记通道“{{route}}”已到{{people}}人，超过{{allowed}}人',
  },
  'zh-TW': {
    unread: '這個檔案沒有讀完（{{reason}}）',
    'people-reached': '有{{people}}人，達到了此處的界限{{from}}人',
    'below-thresholds': '有{{people}}人，沒有達到此處的任何界限',
    released: '管理員已經放行過同樣內容的檔案',
    'at-start': '這個檔案在開始守護之前就在這裡，只做記錄',
    'limit-reached': '登記管道之外的外發累計到{{people}}人次，達到{{limit}}人次（{{window}}）',
    'many-hospitals': '涉及{{hospitals}}家不歸這台電腦的醫院，達到{{from}}家',
    'outside-hours': '不在工作時間內',
    exception: '有例外規定放行（{{owner}}，到{{expires}}）',
    'register-route': '如果是合法的固定用途，可以請管理員登記管道',
    'below-limit': '少於{{from}}人就不會這樣處理；請不要為此拆分檔案，分批也會累計',
    'route-fits': '符合登記管道「{{route}}」',
    'route-expired': '登記管道「{{route}}」已在{{expires}}到期',
    'route-unread': '沒有讀完，無法確認符合登記管道「{{route}}」',
    'route-level': '比登記管道「{{route}}」允許的資訊更敏感',
    'route-field': '有登記管道「{{route}}」不允許的欄（{{field}}）',
    'route-hospital': '有登記管道「{{route}}」之外的醫院',
    'route-people': '今天經登記管道「{{route}}」已到{{people}}人，超過{{allowed}}人',
  },
  en: {
    unread: 'this file was not read whole ({{reason}})',
    'people-reached': '{{people}} people reach the limit of {{from}} here',
    'below-thresholds': '{{people}} people reach no limit here',
    released: 'an administrator released a file of the same content before',
    'at-start': 'this file was here before watching began, so it is only recorded',
    'limit-reached': 'transfers outside registered routes add up to {{people}}, reaching {{limit}} ({{window}})',
    'many-hospitals': '{{hospitals}} hospitals that are not this PC’s are named, reaching {{from}}',
    'outside-hours': 'outside working hours',
    exception: 'an exception lets it pass ({{owner}}, until {{expires}})',
    'register-route': 'a lawful, regular flow can be registered by an administrator',
    'below-limit': 'fewer than {{from}} people would not be treated so; please do not split files, lots add up',
    'route-fits': 'it fits the registered route “{{route}}”',
    'route-expired': 'the registered route “{{route}}” ended on {{expires}}',
    'route-unread': 'it was not read whole, so nobody knows whether it fits the registered route “{{route}}”',
    'route-level': 'it exposes more than the registered route “{{route}}” allows',
    'route-field': 'it has a column that the registered route “{{route}}” does not allow ({{field}})',
    'route-hospital': 'it names a hospital that the registered route “{{route}}” does not',
    'route-people': '{{people}} people went by the registered route “{{route}}” today, more than {{allowed}}',
  },
}
