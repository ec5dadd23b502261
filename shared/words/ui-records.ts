import type { AgentEvent } from '../domain/agent-event.ts'
import type { Words } from './language.ts'

type RecordsKeys =
  | 'nav.events'
  | 'records.all'
  | 'records.case'
  | 'records.name'
  | 'records.channel'
  | 'records.verdict'
  | 'records.group'
  | `records.group.${'files' | 'answers' | 'agent' | 'people'}`
  | 'records.from-to'
  | 'records.any'
  | 'records.any-of'
  | 'records.clear'
  | 'records.newer'
  | 'records.older'
  | 'records.none'
  | 'records.export-xlsx'
  | 'records.export-ndjson'
  | 'records.exported'
  | `records.column.${'sequence' | 'time' | 'case' | 'kind' | 'file' | 'folder' | 'what' | 'channel' | 'done' | 'level' | 'people' | 'why'}`
  | `records.kind.${AgentEvent['kind']}`
  | 'records.detail'
  | 'records.detail.rule'
  | 'records.detail.why'
  | 'records.detail.evidence'
  | 'records.detail.columns'
  | 'records.detail.history'
  | 'records.detail.lineage'
  | 'records.detail.route'
  | 'records.detail.speed'
  | 'records.detail.digest'
  | 'records.detail.template'
  | 'records.ms'

export const uiRecords: Words<RecordsKeys> = {
  'zh-CN': {
    'nav.events': '事件',
    'records.all': '共 {{count}} 条记录',
    'records.case': '编号',
    'records.name': '文件名',
    'records.channel': '通道',
    'records.verdict': '判定',
    'records.group': '类别',
    'records.group.files': '文件',
    'records.group.answers': '员工选择',
    'records.group.agent': '运行',
    'records.group.people': '管理与告知',
    'records.from-to': '日期',
    'records.any': '不限',
    'records.any-of': '{{what}}：不限',
    'records.clear': '清除条件',
    'records.newer': '较新',
    'records.older': '较早',
    'records.none': '没有符合条件的记录。',
    'records.export-xlsx': '导出表格',
    'records.export-ndjson': '导出 NDJSON',
    'records.exported': '已导出 {{count}} 条',
    'records.column.sequence': '序号',
    'records.column.time': '时间',
    'records.column.case': '编号',
    'records.column.kind': '类别',
    'records.column.file': '文件',
    'records.column.folder': '位置',
    'records.column.what': '内容',
    'records.column.channel': '通道',
    'records.column.done': '处理',
    'records.column.level': '程度',
    'records.column.people': '人数',
    'records.column.why': '原因',
    'records.kind.file-judged': '文件判定',
    'records.kind.limit-crossed': '累计提醒',
    'records.kind.alert-closed': '累计提醒办结',
    'records.kind.file-restored': '取回',
    'records.kind.safe-copy-made': '脱敏副本',
    'records.kind.card-answered': '员工选择',
    'records.kind.agent-changed': '运行',
    'records.kind.administrator-acted': '管理操作',
    'records.kind.release-changed': '取回审批',
    'records.kind.notice-acknowledged': '告知确认',
    'records.detail': '编号 {{case}} 的经过',
    'records.detail.rule': '依据的规则',
    'records.detail.why': '判定原因',
    'records.detail.evidence': '证据（已打码）',
    'records.detail.columns': '识别到的列',
    'records.detail.history': '经过',
    'records.detail.lineage': '可能来自编号 {{case}} 的文件（{{count}} 人相同）',
    'records.detail.route': '登记通道：{{route}}',
    'records.detail.speed': '各环节用时',
    'records.detail.template': '表头摘要，可用于登记例外：',
    'records.detail.digest': '内容摘要',
    'records.ms': '{{ms}} 毫秒',
  },
  'zh-TW': {
    'nav.events': '事件',
    'records.all': '共 {{count}} 筆記錄',
    'records.case': '編號',
    'records.name': '檔名',
    'records.channel': '管道',
    'records.verdict': '判定',
    'records.group': '類別',
    'records.group.files': '檔案',
    'records.group.answers': '員工選擇',
    'records.group.agent': '運行',
    'records.group.people': '管理與告知',
    'records.from-to': '日期',
    'records.any': '不限',
    'records.any-of': '{{what}}：不限',
    'records.clear': '清除條件',
    'records.newer': '較新',
    'records.older': '較早',
    'records.none': '沒有符合條件的記錄。',
    'records.export-xlsx': '匯出表格',
    'records.export-ndjson': '匯出 NDJSON',
    'records.exported': '已匯出 {{count}} 筆',
    'records.column.sequence': '序號',
    'records.column.time': '時間',
    'records.column.case': '編號',
    'records.column.kind': '類別',
    'records.column.file': '檔案',
    'records.column.folder': '位置',
    'records.column.what': '內容',
    'records.column.channel': '管道',
    'records.column.done': '處理',
    'records.column.level': '程度',
    'records.column.people': '人數',
    'records.column.why': '原因',
    'records.kind.file-judged': '檔案判定',
    'records.kind.alert-closed': '累計提醒辦結',
    'records.kind.limit-crossed': '累計提醒',
    'records.kind.file-restored': '取回',
    'records.kind.safe-copy-made': '去識別副本',
    'records.kind.card-answered': '員工選擇',
    'records.kind.agent-changed': '運行',
    'records.kind.administrator-acted': '管理操作',
    'records.kind.release-changed': '取回審批',
    'records.kind.notice-acknowledged': '告知確認',
    'records.detail': '編號 {{case}} 的經過',
    'records.detail.rule': '依據的規則',
    'records.detail.why': '判定原因',
    'records.detail.evidence': '證據（已遮蔽）',
    'records.detail.columns': '識別到的欄',
    'records.detail.history': '經過',
    'records.detail.lineage': '可能來自編號 {{case}} 的檔案（{{count}} 人相同）',
    'records.detail.route': '登記管道：{{route}}',
    'records.detail.speed': '各環節用時',
    'records.detail.template': '表頭摘要，可用於登記例外：',
    'records.detail.digest': '內容摘要',
    'records.ms': '{{ms}} 毫秒',
  },
  en: {
    'nav.events': 'Events',
    'records.all': '{{count}} records',
    'records.case': 'Case',
    'records.name': 'File name',
    'records.channel': 'Channel',
    'records.verdict': 'Verdict',
    'records.group': 'Kind',
    'records.group.files': 'Files',
    'records.group.answers': 'Staff answers',
    'records.group.agent': 'Agent',
    'records.group.people': 'Administration and notice',
    'records.from-to': 'Dates',
    'records.any': 'Any',
    'records.any-of': '{{what}}: any',
    'records.clear': 'Clear',
    'records.newer': 'Newer',
    'records.older': 'Older',
    'records.none': 'No record fits.',
    'records.export-xlsx': 'Export a workbook',
    'records.export-ndjson': 'Export NDJSON',
    'records.exported': '{{count}} exported',
    'records.column.sequence': 'No.',
    'records.column.time': 'Time',
    'records.column.case': 'Case',
    'records.column.kind': 'Kind',
    'records.column.file': 'File',
    'records.column.folder': 'Place',
    'records.column.what': 'What',
    'records.column.channel': 'Channel',
    'records.column.done': 'Done',
    'records.column.level': 'Level',
    'records.column.people': 'People',
    'records.column.why': 'Why',
    'records.kind.file-judged': 'File judged',
    'records.kind.limit-crossed': 'Limit over time',
    'records.kind.alert-closed': 'Alert closed',
    'records.kind.file-restored': 'Given back',
    'records.kind.safe-copy-made': 'Safe copy',
    'records.kind.card-answered': 'Staff answer',
    'records.kind.agent-changed': 'Agent',
    'records.kind.administrator-acted': 'Administration',
    'records.kind.release-changed': 'Release',
    'records.kind.notice-acknowledged': 'Notice read',
    'records.detail': 'The story of case {{case}}',
    'records.detail.rule': 'Rule that decided',
    'records.detail.why': 'Why',
    'records.detail.evidence': 'Evidence (masked)',
    'records.detail.columns': 'Columns recognised',
    'records.detail.history': 'What happened',
    'records.detail.lineage': 'Seems to come from the file of case {{case}} ({{count}} people alike)',
    'records.detail.route': 'Registered route: {{route}}',
    'records.detail.speed': 'Time at each station',
    'records.detail.template': 'Digest of the headings, for an exception:',
    'records.detail.digest': 'Digest of the content',
    'records.ms': '{{ms}} ms',
  },
}
