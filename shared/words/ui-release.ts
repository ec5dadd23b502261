import type { Words } from './language.ts'

type Keys =
  | 'nav.quarantine'
  | 'quarantine.none'
  | 'quarantine.damaged'
  | 'quarantine.taken'
  | 'quarantine.size'
  | 'quarantine.request'
  | 'quarantine.nobody-asked'
  | 'quarantine.asked'
  | 'quarantine.agreed'
  | 'quarantine.approve'
  | 'quarantine.refuse'
  | 'quarantine.note'
  | 'quarantine.ended'
  | 'quarantine.code.title'
  | 'quarantine.code.explain'
  | 'quarantine.code.none'
  | 'quarantine.code.install'
  | 'quarantine.code.days'
  | 'quarantine.code.days-hint'
  | 'quarantine.code.install-wrong'
  | 'quarantine.code.make'
  | 'quarantine.code.until'
  | 'release.restored'
  | 'release.waiting'
  | 'release.refused'
  | 'release.no-such-case'
  | 'release.damaged'
  | 'release.disk-full'
  | 'release.no-permission'
  | 'release.failed'
  | 'release.not-allowed'
  | 'release.reason-needed'
  | 'release.wrong'
  | 'release.expired'
  | 'release.used'
  | 'release.wait'
  | 'requests.title'
  | 'requests.none'
  | 'requests.state.open'
  | 'requests.state.approved'
  | 'requests.state.refused'
  | 'requests.state.released'
  | 'requests.state.expired'
  | 'requests.code'
  | 'requests.code.case'
  | 'requests.code.no-number'
  | 'requests.code.code'
  | 'requests.code.use'

/** The way out of quarantine, for clerks and administrators. */
export const uiRelease: Words<Keys> = {
  'zh-CN': {
    'nav.quarantine': '隔离区',
    'quarantine.none': '隔离区是空的。',
    'quarantine.damaged': '暂存的文件已损坏，无法打开',
    'quarantine.taken': '暂存时间',
    'quarantine.size': '大小',
    'quarantine.request': '申请',
    'quarantine.nobody-asked': '无人申请',
    'quarantine.asked': '{{by}}：{{reason}}',
    'quarantine.agreed': '已同意 {{count}} / {{needed}}',
    'quarantine.approve': '同意取回',
    'quarantine.refuse': '不同意',
    'quarantine.note': '说明（会记录）',
    'quarantine.ended': '已处理的申请',
    'quarantine.code.title': '离线取回码',
    'quarantine.code.explain': '电脑不能联网时，把取回码用电话告诉员工。它只对这一台电脑、这一个编号有效一次。',
    'quarantine.code.none': '策略里没有设定离线取回密钥。',
    'quarantine.code.install': '电脑代号',
    'quarantine.code.days': '有效天数',
    'quarantine.code.days-hint': '请填 1 到 31 的整数。',
    'quarantine.code.install-wrong': '由数字和 a 到 f 组成，请照对方看到的完整填写。',
    'quarantine.code.make': '生成',
    'quarantine.code.until': '有效期到 {{date}}',
    'release.restored': '已取回。',
    'release.waiting': '已提交，等待管理员同意。',
    'release.refused': '没有同意。',
    'release.no-such-case': '没有这个编号的暂存文件。',
    'release.damaged': '暂存的文件已损坏，无法取回。',
    'release.disk-full': '磁盘已满，没能取回。',
    'release.no-permission': '没有写入权限，没能取回。',
    'release.failed': '没能取回，请再试。',
    'release.not-allowed': '策略不允许这样做。',
    'release.reason-needed': '请写明理由。',
    'release.wrong': '取回码不对。',
    'release.expired': '取回码已过期。',
    'release.used': '取回码已用过。',
    'release.wait': '尝试次数太多，请稍后再试。',
    'requests.title': '我的申请',
    'requests.none': '没有申请。',
    'requests.state.open': '等待同意',
    'requests.state.approved': '已同意，正在取回',
    'requests.state.refused': '未同意',
    'requests.state.released': '已取回',
    'requests.state.expired': '已到期',
    'requests.code': '有取回码？',
    'requests.code.case': '编号',
    'requests.code.no-number': '请填编号里的数字，例如 000123。',
    'requests.code.code': '取回码',
    'requests.code.use': '取回',
  },
  'zh-TW': {
    'nav.quarantine': '隔離區',
    'quarantine.none': '隔離區是空的。',
    'quarantine.damaged': '暫存的檔案已損毀，無法開啟',
    'quarantine.taken': '暫存時間',
    'quarantine.size': '大小',
    'quarantine.request': '申請',
    'quarantine.nobody-asked': '無人申請',
    'quarantine.asked': '{{by}}：{{reason}}',
    'quarantine.agreed': '已同意 {{count}} / {{needed}}',
    'quarantine.approve': '同意取回',
    'quarantine.refuse': '不同意',
    'quarantine.note': '說明（會記錄）',
    'quarantine.ended': '已處理的申請',
    'quarantine.code.title': '離線取回碼',
    'quarantine.code.explain': '電腦不能連網時，把取回碼用電話告訴員工。它只對這一台電腦、這一個編號有效一次。',
    'quarantine.code.none': '政策裡沒有設定離線取回金鑰。',
    'quarantine.code.install': '電腦代號',
    'quarantine.code.days': '有效天數',
    'quarantine.code.days-hint': '請填 1 到 31 的整數。',
    'quarantine.code.install-wrong': '由數字和 a 到 f 組成，請照對方看到的完整填寫。',
    'quarantine.code.make': '產生',
    'quarantine.code.until': '有效期到 {{date}}',
    'release.restored': '已取回。',
    'release.waiting': '已送出，等待管理員同意。',
    'release.refused': '沒有同意。',
    'release.no-such-case': '沒有這個編號的暫存檔案。',
    'release.damaged': '暫存的檔案已損毀，無法取回。',
    'release.disk-full': '磁碟已滿，沒能取回。',
    'release.no-permission': '沒有寫入權限，沒能取回。',
    'release.failed': '沒能取回，請再試。',
    'release.not-allowed': '政策不允許這樣做。',
    'release.reason-needed': '請寫明理由。',
    'release.wrong': '取回碼不對。',
    'release.expired': '取回碼已過期。',
    'release.used': '取回碼已用過。',
    'release.wait': '嘗試次數太多，請稍後再試。',
    'requests.title': '我的申請',
    'requests.none': '沒有申請。',
    'requests.state.open': '等待同意',
    'requests.state.approved': '已同意，正在取回',
    'requests.state.refused': '未同意',
    'requests.state.released': '已取回',
    'requests.state.expired': '已到期',
    'requests.code': '有取回碼？',
    'requests.code.case': '編號',
    'requests.code.no-number': '請填編號裡的數字，例如 000123。',
    'requests.code.code': '取回碼',
    'requests.code.use': '取回',
  },
  en: {
    'nav.quarantine': 'Quarantine',
    'quarantine.none': 'The quarantine is empty.',
    'quarantine.damaged': 'The file that was set aside is damaged and cannot be opened',
    'quarantine.taken': 'Set aside',
    'quarantine.size': 'Size',
    'quarantine.request': 'Request',
    'quarantine.nobody-asked': 'nobody asked',
    'quarantine.asked': '{{by}}: {{reason}}',
    'quarantine.agreed': '{{count}} of {{needed}} agreed',
    'quarantine.approve': 'Give back',
    'quarantine.refuse': 'Refuse',
    'quarantine.note': 'Note (recorded)',
    'quarantine.ended': 'Requests that came to an end',
    'quarantine.code.title': 'Offline code',
    'quarantine.code.explain':
      'Where a PC is offline, tell the code by phone. It works once, for that PC and that case alone.',
    'quarantine.code.none': 'The policy has no secret for offline codes.',
    'quarantine.code.install': 'PC',
    'quarantine.code.days': 'Days',
    'quarantine.code.days-hint': 'A whole number from 1 to 31.',
    'quarantine.code.install-wrong':
      'It is made of digits and the letters a to f: give all of it, as it is shown there.',
    'quarantine.code.make': 'Make a code',
    'quarantine.code.until': 'Until {{date}}',
    'release.restored': 'It is back.',
    'release.waiting': 'Asked for; waiting for an administrator.',
    'release.refused': 'It was refused.',
    'release.no-such-case': 'No file of this case is set aside.',
    'release.damaged': 'The file that was set aside is damaged: it cannot be given back.',
    'release.disk-full': 'The disk is full: it could not be given back.',
    'release.no-permission': 'No permission to write there: it could not be given back.',
    'release.failed': 'It could not be given back; please try again.',
    'release.not-allowed': 'The policy does not allow this.',
    'release.reason-needed': 'Please give a reason.',
    'release.wrong': 'That code is not right.',
    'release.expired': 'That code has expired.',
    'release.used': 'That code was used before.',
    'release.wait': 'Too many attempts; please try again later.',
    'requests.title': 'My requests',
    'requests.none': 'No requests.',
    'requests.state.open': 'waiting',
    'requests.state.approved': 'agreed to',
    'requests.state.refused': 'refused',
    'requests.state.released': 'given back',
    'requests.state.expired': 'expired',
    'requests.code': 'Have a code?',
    'requests.code.case': 'Case',
    'requests.code.no-number': 'Give the digits of the case, such as 000123.',
    'requests.code.code': 'Code',
    'requests.code.use': 'Take back',
  },
}
