import type { Words } from './language.ts'

type Keys =
  | 'policy.mode'
  | 'policy.help.mode'
  | 'policy.ownFolders'
  | 'policy.help.ownFolders'
  | 'policy.workingHours'
  | 'policy.workingHours.days'
  | 'policy.workingHours.from'
  | 'policy.workingHours.to'
  | 'policy.help.workingHours.to'
  | 'policy.workingHours.outside'
  | 'policy.help.workingHours.outside'
  | 'policy.channels.*.watch'
  | 'policy.channels.*.recordFrom'
  | 'policy.channels.*.warnFrom'
  | 'policy.channels.*.quarantineFrom'
  | 'policy.vaultDays'
  | 'policy.help.vaultDays'
  | 'policy.vaultBytes'
  | 'policy.help.vaultBytes'
  | 'policy.release.approvers'
  | 'policy.release.breakGlass'
  | 'policy.help.release.breakGlass'
  | 'policy.release.offlineSecret'
  | 'policy.help.release.offlineSecret'
  | 'policy.clerk.contact'
  | 'policy.clerk.howToSend'
  | 'policy.clerk.tell'
  | 'policy.clerk.noAnswerHours'
  | 'policy.organisationKey'
  | 'policy.help.organisationKey'
  | 'policy.endpoint.url'
  | 'policy.endpoint.transport'
  | 'policy.endpoint.token'
  | 'policy.endpoint.ca'
  | 'policy.help.endpoint.ca'
  | 'policy.endpoint.heartbeatSeconds'
  | 'policy.limits.wallMs'
  | 'policy.limits.fileBytes'
  | 'policy.limits.inflatedBytes'
  | 'policy.limits.cells'
  | 'policy.limits.columns'
  | 'policy.limits.stringBytes'
  | 'policy.limits.archiveDepth'
  | 'policy.limits.archiveMembers'
  | 'policy.limits.memoryBytes'

/** All other fields of the policy; `*` stands for a channel. */
export const uiPolicyFields: Words<Keys> = {
  'zh-CN': {
    'policy.mode': '运行方式',
    'policy.help.mode': '试运行只判断和记录，不移动文件，也不弹出提醒。',
    'policy.ownFolders': '另外守护的文件夹',
    'policy.help.ownFolders': '写完整路径，按回车添加；视为收发渠道。',
    'policy.workingHours': '工作时间',
    'policy.workingHours.days': '工作日',
    'policy.workingHours.from': '从',
    'policy.workingHours.to': '到',
    'policy.help.workingHours.to': '早于开始时间时，算作第二天。',
    'policy.workingHours.outside': '此外的时间',
    'policy.help.workingHours.outside': '对收发渠道里文件的最轻处理。',
    'policy.channels.*.watch': '守护',
    'policy.channels.*.recordFrom': '记录，从几人起',
    'policy.channels.*.warnFrom': '提醒，从几人起',
    'policy.channels.*.quarantineFrom': '暂存，从几人起',
    'policy.vaultDays': '保留天数',
    'policy.help.vaultDays': '到期删除；不设定则一直保留。',
    'policy.vaultBytes': '最多占用',
    'policy.help.vaultBytes': '超出时文件留在原处，并如实记录。',
    'policy.release.approvers': '取回需要几人同意',
    'policy.release.breakGlass': '员工可紧急取回',
    'policy.help.release.breakGlass': '要写理由，并立即记录。',
    'policy.release.offlineSecret': '离线取回密钥',
    'policy.help.release.offlineSecret': '64 位十六进制，与管理端相同。',
    'policy.clerk.contact': '联系人',
    'policy.clerk.howToSend': '怎样用登记通道发送',
    'policy.clerk.tell': '先用什么提醒',
    'policy.clerk.noAnswerHours': '多少小时没有回应算未回应',
    'policy.organisationKey': '全单位统一密钥',
    'policy.help.organisationKey': '64 位十六进制；设定后，管理端可以把各台电脑上同一个人对上，而看不到是谁。',
    'policy.endpoint.url': '上报地址',
    'policy.endpoint.transport': '格式',
    'policy.endpoint.token': '令牌',
    'policy.endpoint.ca': '信任的证书',
    'policy.help.endpoint.ca': 'PEM 格式；填了以后，只信任由它签发的上报地址。',
    'policy.endpoint.heartbeatSeconds': '心跳间隔（秒）',
    'policy.limits.wallMs': '一个文件最长用时',
    'policy.limits.fileBytes': '文件最大',
    'policy.limits.inflatedBytes': '解压后最大',
    'policy.limits.cells': '单元格最多',
    'policy.limits.columns': '列数最多',
    'policy.limits.stringBytes': '文字最大',
    'policy.limits.archiveDepth': '压缩包层数最多',
    'policy.limits.archiveMembers': '压缩包内文件最多',
    'policy.limits.memoryBytes': '检查程序内存最大',
  },
  'zh-TW': {
    'policy.mode': '執行方式',
    'policy.help.mode': '試行只判斷和記錄，不移動檔案，也不跳出提醒。',
    'policy.ownFolders': '另外守護的資料夾',
    'policy.help.ownFolders': '寫完整路徑，按 Enter 新增；視為收發管道。',
    'policy.workingHours': '工作時間',
    'policy.workingHours.days': '工作日',
    'policy.workingHours.from': '從',
    'policy.workingHours.to': '到',
    'policy.help.workingHours.to': '早於開始時間時，算作第二天。',
    'policy.workingHours.outside': '此外的時間',
    'policy.help.workingHours.outside': '對收發管道裡檔案的最輕處理。',
    'policy.channels.*.watch': '守護',
    'policy.channels.*.recordFrom': '記錄，從幾人起',
    'policy.channels.*.warnFrom': '提醒，從幾人起',
    'policy.channels.*.quarantineFrom': '暫存，從幾人起',
    'policy.vaultDays': '保留天數',
    'policy.help.vaultDays': '到期刪除；不設定則一直保留。',
    'policy.vaultBytes': '最多佔用',
    'policy.help.vaultBytes': '超出時檔案留在原處，並如實記錄。',
    'policy.release.approvers': '取回需要幾人同意',
    'policy.release.breakGlass': '員工可緊急取回',
    'policy.help.release.breakGlass': '要寫理由，並立即記錄。',
    'policy.release.offlineSecret': '離線取回金鑰',
    'policy.help.release.offlineSecret': '64 位十六進位，與管理端相同。',
    'policy.clerk.contact': '聯絡人',
    'policy.clerk.howToSend': '怎樣用登記管道傳送',
    'policy.clerk.tell': '先用什麼提醒',
    'policy.clerk.noAnswerHours': '多少小時沒有回應算未回應',
    'policy.organisationKey': '全單位統一金鑰',
    'policy.help.organisationKey': '64 位十六進位；設定後，管理端可以把各台電腦上同一個人對上，而看不到是誰。',
    'policy.endpoint.url': '回報位址',
    'policy.endpoint.transport': '格式',
    'policy.endpoint.token': '權杖',
    'policy.endpoint.ca': '信任的憑證',
    'policy.help.endpoint.ca': 'PEM 格式；填了以後，只信任由它簽發的回報位址。',
    'policy.endpoint.heartbeatSeconds': '心跳間隔（秒）',
    'policy.limits.wallMs': '一個檔案最長處理時間',
    'policy.limits.fileBytes': '檔案最大',
    'policy.limits.inflatedBytes': '解壓後最大',
    'policy.limits.cells': '儲存格最多',
    'policy.limits.columns': '欄數最多',
    'policy.limits.stringBytes': '文字最大',
    'policy.limits.archiveDepth': '壓縮檔層數最多',
    'policy.limits.archiveMembers': '壓縮檔內檔案最多',
    'policy.limits.memoryBytes': '檢查程式記憶體最大',
  },
  en: {
    'policy.mode': 'Mode',
    'policy.help.mode': 'Simulation judges and records, moves no file and shows no reminder.',
    'policy.ownFolders': 'Further folders to watch',
    'policy.help.ownFolders': 'Whole paths, Enter after each; they count as ways in and out.',
    'policy.workingHours': 'Working hours',
    'policy.workingHours.days': 'Days',
    'policy.workingHours.from': 'From',
    'policy.workingHours.to': 'To',
    'policy.help.workingHours.to': 'Earlier than the beginning means the next day.',
    'policy.workingHours.outside': 'Outside of them',
    'policy.help.workingHours.outside': 'The mildest answer to a transfer.',
    'policy.channels.*.watch': 'Watch',
    'policy.channels.*.recordFrom': 'Record from',
    'policy.channels.*.warnFrom': 'Warn from',
    'policy.channels.*.quarantineFrom': 'Set aside from',
    'policy.vaultDays': 'Keep for days',
    'policy.help.vaultDays': 'Removed after that; left out, they are kept for ever.',
    'policy.vaultBytes': 'Largest size',
    'policy.help.vaultBytes': 'A file beyond that stays where it is, and that is told.',
    'policy.release.approvers': 'Administrators who must agree',
    'policy.release.breakGlass': 'Staff may take back urgently',
    'policy.help.release.breakGlass': 'A reason is asked for and recorded.',
    'policy.release.offlineSecret': 'Secret for offline codes',
    'policy.help.release.offlineSecret': '64 hex digits, the same as at the centre.',
    'policy.clerk.contact': 'Whom to ask',
    'policy.clerk.howToSend': 'How to send the registered way',
    'policy.clerk.tell': 'Tell first by',
    'policy.clerk.noAnswerHours': 'Hours until a card counts as unanswered',
    'policy.organisationKey': 'Key of the organisation',
    'policy.help.organisationKey':
      '64 hex digits; with it the centre can join the same person over PCs without seeing who it is.',
    'policy.endpoint.url': 'Address',
    'policy.endpoint.transport': 'Form',
    'policy.endpoint.token': 'Token',
    'policy.endpoint.ca': 'Trusted certificate',
    'policy.help.endpoint.ca': 'As PEM; no endpoint is trusted then but those that it signed.',
    'policy.endpoint.heartbeatSeconds': 'Sign of life every (s)',
    'policy.limits.wallMs': 'Longest time for one file',
    'policy.limits.fileBytes': 'Largest file',
    'policy.limits.inflatedBytes': 'Largest after unpacking',
    'policy.limits.cells': 'Most cells',
    'policy.limits.columns': 'Most columns',
    'policy.limits.stringBytes': 'Most text at once',
    'policy.limits.archiveDepth': 'Archives within archives',
    'policy.limits.archiveMembers': 'Most files in one archive',
    'policy.limits.memoryBytes': 'Memory of the scanner',
  },
}
