import type { AuditFilter } from '../ipc/audit-contract.ts'
import type { Words } from './language.ts'

type AuditKeys =
  | 'nav.audit'
  | 'audit.explain'
  | 'audit.group'
  | `audit.group.${NonNullable<AuditFilter['group']>}`
  | 'audit.by'
  | 'audit.who'
  | 'audit.what'
  | 'audit.none'
  | 'audit.report'
  | 'audit.report-explain'
  | 'audit.report-period'
  | 'audit.report-write'
  | 'audit.report-written'

/** The page 审计. */
export const uiAudit: Words<AuditKeys> = {
  'zh-CN': {
    'nav.audit': '审计',
    'audit.explain': '管理员做过的事、策略的修改、员工对告知的确认。记录不能修改或删除。',
    'audit.group': '类别',
    'audit.group.sign-in': '登录',
    'audit.group.accounts': '账号',
    'audit.group.policy': '策略',
    'audit.group.cases': '案件处理',
    'audit.group.records': '导出与盘点',
    'audit.group.notices': '告知确认',
    'audit.by': '账号名称',
    'audit.who': '何人',
    'audit.what': '何事',
    'audit.none': '没有符合条件的记录。',
    'audit.report': '整改报告',
    'audit.report-explain':
      '把一段时间的权限、提醒、处置、教育和未登记外发写成一个表格，供监管检查。姓名、号码都已打码。',
    'audit.report-period': '报告期间',
    'audit.report-write': '生成报告',
    'audit.report-written': '报告已生成，共 {{count}} 行',
  },
  'zh-TW': {
    'nav.audit': '稽核',
    'audit.explain': '管理員做過的事、政策的修改、員工對告知的確認。記錄不能修改或刪除。',
    'audit.group': '類別',
    'audit.group.sign-in': '登入',
    'audit.group.accounts': '帳號',
    'audit.group.policy': '政策',
    'audit.group.cases': '案件處理',
    'audit.group.records': '匯出與盤點',
    'audit.group.notices': '告知確認',
    'audit.by': '帳號名稱',
    'audit.who': '何人',
    'audit.what': '何事',
    'audit.none': '沒有符合條件的記錄。',
    'audit.report': '改善報告',
    'audit.report-explain':
      '把一段時間的權限、提醒、處置、教育和未登記外發寫成一個表格，供監管檢查。姓名、號碼都已遮蔽。',
    'audit.report-period': '報告期間',
    'audit.report-write': '產生報告',
    'audit.report-written': '報告已產生，共 {{count}} 列',
  },
  en: {
    'nav.audit': 'Audit',
    'audit.explain':
      'What administrators did, how the policy changed, who read the notice. Records can be neither changed nor deleted.',
    'audit.group': 'Kind',
    'audit.group.sign-in': 'Sign-in',
    'audit.group.accounts': 'Accounts',
    'audit.group.policy': 'Policy',
    'audit.group.cases': 'Cases',
    'audit.group.records': 'Exports and inventory',
    'audit.group.notices': 'Notice read',
    'audit.by': 'Account',
    'audit.who': 'Who',
    'audit.what': 'What',
    'audit.none': 'No record fits.',
    'audit.report': 'Rectification report',
    'audit.report-explain':
      'Rights, warnings, dispositions, education and unregistered transfers of a period, in one workbook for an inspection. Names and numbers are masked.',
    'audit.report-period': 'Period',
    'audit.report-write': 'Write the report',
    'audit.report-written': 'Report written, {{count}} rows',
    'audit.report-written_one': 'Report written, {{count}} row',
  },
}
