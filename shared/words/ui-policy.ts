import type { Words } from './language.ts'

type Keys =
  | 'nav.policy'
  | 'policy.title'
  | 'policy.section.mode'
  | 'policy.section.channels'
  | 'policy.section.routes'
  | 'policy.section.cumulative'
  | 'policy.section.exceptions'
  | 'policy.section.unscannable'
  | 'policy.section.release'
  | 'policy.section.clerk'
  | 'policy.section.endpoint'
  | 'policy.section.limits'
  | 'policy.kind.transfer'
  | 'policy.kind.at-rest'
  | 'policy.never'
  | 'policy.by-level'
  | 'policy.one-number'
  | 'policy.level.named'
  | 'policy.level.reachable'
  | 'policy.level.identified'
  | 'policy.none'
  | 'policy.add'
  | 'policy.remove'
  | 'policy.switch-off'
  | 'policy.preset'
  | 'policy.preset.observe'
  | 'policy.preset.stationed'
  | 'policy.preset.head-office'
  | 'policy.preset.ward'
  | 'policy.import'
  | 'policy.export'
  | 'policy.changes'
  | 'policy.undo'
  | 'policy.save'
  | 'policy.save-title'
  | 'policy.save-do'
  | 'policy.note'
  | 'policy.effect'
  | 'policy.effect.now'
  | 'policy.effect.then'
  | 'policy.effect.limits'
  | 'policy.verdict.pass'
  | 'policy.verdict.record'
  | 'policy.verdict.warn'
  | 'policy.verdict.quarantine'
  | 'policy.history'
  | 'policy.history-none'
  | 'policy.go-back'

/** The page 策略 around its fields. */
export const uiPolicy: Words<Keys> = {
  'zh-CN': {
    'nav.policy': '策略',
    'policy.title': '策略',
    'policy.section.mode': '运行方式',
    'policy.section.channels': '通道与界限',
    'policy.section.routes': '登记通道',
    'policy.section.cumulative': '累计与医院数',
    'policy.section.exceptions': '例外',
    'policy.section.unscannable': '读不了的文件',
    'policy.section.release': '隔离区与取回',
    'policy.section.clerk': '对员工的提示',
    'policy.section.endpoint': '上报',
    'policy.section.limits': '检查的上限',
    'policy.kind.transfer': '收发渠道：文件出现在这里，说明可能发出或收到',
    'policy.kind.at-rest': '存放位置：文件只是放在这里',
    'policy.never': '从不',
    'policy.by-level': '按程度分别设定',
    'policy.one-number': '用同一个数',
    'policy.level.named': '姓名',
    'policy.level.reachable': '联系',
    'policy.level.identified': '身份',
    'policy.none': '还没有。',
    'policy.add': '添加',
    'policy.remove': '移除',
    'policy.switch-off': '不设定',
    'policy.preset': '套用预设…',
    'policy.preset.observe': '观察（只记录）',
    'policy.preset.stationed': '驻院文员',
    'policy.preset.head-office': '公司总部',
    'policy.preset.ward': '产科病区',
    'policy.import': '导入',
    'policy.export': '导出',
    'policy.changes': '{{count}} 处不同',
    'policy.undo': '撤销修改',
    'policy.save': '查看影响并保存',
    'policy.save-title': '保存策略',
    'policy.save-do': '保存并生效',
    'policy.note': '为什么修改（会记录下来）',
    'policy.effect': '最近30天的 {{count}} 个文件会怎样',
    'policy.effect.now': '现在',
    'policy.effect.then': '修改后',
    'policy.effect.limits': '只按人数界限估算，不含登记通道、例外和累计规则。',
    'policy.verdict.pass': '不记录',
    'policy.verdict.record': '只记录',
    'policy.verdict.warn': '提醒',
    'policy.verdict.quarantine': '暂存',
    'policy.history': '修改记录',
    'policy.history-none': '还没有修改过。',
    'policy.go-back': '套用这一版',
  },
  'zh-TW': {
    'nav.policy': '政策',
    'policy.title': '政策',
    'policy.section.mode': '執行方式',
    'policy.section.channels': '管道與界限',
    'policy.section.routes': '登記管道',
    'policy.section.cumulative': '累計與醫院數',
    'policy.section.exceptions': '例外',
    'policy.section.unscannable': '讀不了的檔案',
    'policy.section.release': '隔離區與取回',
    'policy.section.clerk': '對員工的提示',
    'policy.section.endpoint': '回報',
    'policy.section.limits': '檢查的上限',
    'policy.kind.transfer': '收發管道：檔案出現在這裡，說明可能送出或收到',
    'policy.kind.at-rest': '存放位置：檔案只是放在這裡',
    'policy.never': '從不',
    'policy.by-level': '按程度分別設定',
    'policy.one-number': '用同一個數',
    'policy.level.named': '姓名',
    'policy.level.reachable': '聯絡',
    'policy.level.identified': '身份',
    'policy.none': '還沒有。',
    'policy.add': '新增',
    'policy.remove': '移除',
    'policy.switch-off': '不設定',
    'policy.preset': '套用預設…',
    'policy.preset.observe': '觀察（只記錄）',
    'policy.preset.stationed': '駐院行政人員',
    'policy.preset.head-office': '公司總部',
    'policy.preset.ward': '產科病區',
    'policy.import': '匯入',
    'policy.export': '匯出',
    'policy.changes': '{{count}} 處不同',
    'policy.undo': '復原修改',
    'policy.save': '查看影響並儲存',
    'policy.save-title': '儲存政策',
    'policy.save-do': '儲存並生效',
    'policy.note': '為什麼修改（會記錄下來）',
    'policy.effect': '最近30天的 {{count}} 個檔案會怎樣',
    'policy.effect.now': '現在',
    'policy.effect.then': '修改後',
    'policy.effect.limits': '只按人數界限估算，不含登記管道、例外和累計規則。',
    'policy.verdict.pass': '不記錄',
    'policy.verdict.record': '只記錄',
    'policy.verdict.warn': '提醒',
    'policy.verdict.quarantine': '暫存',
    'policy.history': '修改記錄',
    'policy.history-none': '還沒有修改過。',
    'policy.go-back': '套用這一版',
  },
  en: {
    'nav.policy': 'Policy',
    'policy.title': 'Policy',
    'policy.section.mode': 'How it runs',
    'policy.section.channels': 'Channels and limits',
    'policy.section.routes': 'Registered routes',
    'policy.section.cumulative': 'Over time, and hospitals',
    'policy.section.exceptions': 'Exceptions',
    'policy.section.unscannable': 'Files that cannot be read',
    'policy.section.release': 'Quarantine and release',
    'policy.section.clerk': 'What staff are told',
    'policy.section.endpoint': 'Reporting',
    'policy.section.limits': 'Limits of checking',
    'policy.kind.transfer': 'Ways in and out: a file here may have been sent or received',
    'policy.kind.at-rest': 'Places at rest: a file merely lies here',
    'policy.never': 'never',
    'policy.by-level': 'One for each level',
    'policy.one-number': 'One number for all',
    'policy.level.named': 'named',
    'policy.level.reachable': 'contact',
    'policy.level.identified': 'identity',
    'policy.none': 'None yet.',
    'policy.add': 'Add',
    'policy.remove': 'Remove',
    'policy.switch-off': 'Leave it out',
    'policy.preset': 'Begin from a preset…',
    'policy.preset.observe': 'Observe (record only)',
    'policy.preset.stationed': 'Clerk stationed at a hospital',
    'policy.preset.head-office': 'Head office',
    'policy.preset.ward': 'Maternity ward',
    'policy.import': 'Import',
    'policy.export': 'Export',
    'policy.changes': '{{count}} fields differ',
    'policy.changes_one': '{{count}} field differs',
    'policy.undo': 'Undo',
    'policy.save': 'See the effect and save',
    'policy.save-title': 'Save the policy',
    'policy.save-do': 'Save: it holds at once',
    'policy.note': 'Why it is changed (this is recorded)',
    'policy.effect': 'What becomes of {{count}} files of the last 30 days',
    'policy.effect_one': 'What becomes of {{count}} file of the last 30 days',
    'policy.effect.now': 'now',
    'policy.effect.then': 'then',
    'policy.effect.limits': 'By the limits for people alone: without routes, exceptions and limits over time.',
    'policy.verdict.pass': 'not recorded',
    'policy.verdict.record': 'recorded',
    'policy.verdict.warn': 'warned',
    'policy.verdict.quarantine': 'set aside',
    'policy.history': 'Changes so far',
    'policy.history-none': 'Nothing was changed yet.',
    'policy.go-back': 'Use this one',
  },
}
