import type { Words } from './language.ts'

type NoticeKeys =
  | 'notice.title'
  | 'notice.intro'
  | `notice.${'what' | 'why' | 'law' | 'recorded' | 'never' | 'where' | 'rights'}.title`
  | `notice.${'what' | 'why' | 'law' | 'recorded' | 'never' | 'rights'}`
  | 'notice.where-here'
  | 'notice.where-sent'
  | 'notice.active'
  | 'notice.simulation'
  | 'notice.ask-administrator'
  | 'notice.acknowledge'
  | 'notice.acknowledged'
  | 'notice.read-again'

/** What staff must be told before they are monitored: PIPL art. 13 and 17, labour-contract law art. 4. */
export const uiNotice: Words<NoticeKeys> = {
  'zh-CN': {
    'notice.title': '监测告知',
    'notice.intro': '为保护妈妈和宝宝的个人信息，单位在这台电脑上安装了“襁褓”。请花一分钟读完。',
    'notice.what.title': '检查什么',
    'notice.what': '这些位置的文件（表格、文档、文本、邮件、压缩包等）：{{channels}}。',
    'notice.why.title': '为什么',
    'notice.why': '母婴信息是敏感个人信息。单位有责任防止它外泄，也要让按规定工作的人有据可查、不受冤枉。',
    'notice.law.title': '依据',
    'notice.law':
      '个人信息保护法第13、28、51条；未成年人网络保护条例第36条；劳动合同法第4条（规章制度须经民主程序并公示）。',
    'notice.recorded.title': '记录什么',
    'notice.recorded': '打码的文件名和位置、人数、列的类型、打码的样本、处理结果，以及您在提醒上的选择。',
    'notice.never.title': '绝不做什么',
    'notice.never': '不看聊天内容，不截屏，不录键盘，不看浏览记录；记录里不写姓名、电话、证件号的原文。',
    'notice.where.title': '记录在哪里',
    'notice.where-here': '只保存在这台电脑上。',
    'notice.where-sent': '保存在这台电脑上，并上报到 {{host}}。',
    'notice.active': '发现母婴信息时，可能会提醒您；超过规定数量的文件，可能会加密暂存在本机，需要时可以申请取回。',
    'notice.simulation': '目前是试运行：只判断和记录，不移动文件，也不弹出提醒。',
    'notice.rights.title': '您可以',
    'notice.rights': '随时在这里查看记录了什么；觉得判断不对，可以在提醒上点“判断有误”，或联系{{contact}}。',
    'notice.ask-administrator': '管理员',
    'notice.acknowledge': '我已阅读',
    'notice.acknowledged': '{{time}} 已阅读',
    'notice.read-again': '再看一遍监测告知',
  },
  'zh-TW': {
    'notice.title': '監測告知',
    'notice.intro': '為保護媽媽和寶寶的個人資訊，單位在這台電腦上安裝了「襁褓」。請花一分鐘讀完。',
    'notice.what.title': '檢查什麼',
    'notice.what': '這些位置的檔案（表格、文件、文字、郵件、壓縮檔等）：{{channels}}。',
    'notice.why.title': '為什麼',
    'notice.why': '母嬰資訊是敏感個人資訊。單位有責任防止它外洩，也要讓按規定工作的人有據可查、不受冤枉。',
    'notice.law.title': '依據',
    'notice.law':
      '個人信息保護法第13、28、51條；未成年人網絡保護條例第36條；勞動合同法第4條（規章制度須經民主程序並公示）。',
    'notice.recorded.title': '記錄什麼',
    'notice.recorded': '遮蔽的檔名和位置、人數、欄的類型、遮蔽的樣本、處理結果，以及您在提醒上的選擇。',
    'notice.never.title': '絕不做什麼',
    'notice.never': '不看聊天內容，不截圖，不錄鍵盤，不看瀏覽記錄；記錄裡不寫姓名、電話、證件號的原文。',
    'notice.where.title': '記錄在哪裡',
    'notice.where-here': '只保存在這台電腦上。',
    'notice.where-sent': '保存在這台電腦上，並回報到 {{host}}。',
    'notice.active': '發現母嬰資訊時，可能會提醒您；超過規定數量的檔案，可能會加密暫存在本機，需要時可以申請取回。',
    'notice.simulation': '目前是試行：只判斷和記錄，不移動檔案，也不跳出提醒。',
    'notice.rights.title': '您可以',
    'notice.rights': '隨時在這裡查看記錄了什麼；覺得判斷不對，可以在提醒上點「判斷有誤」，或聯絡{{contact}}。',
    'notice.ask-administrator': '管理員',
    'notice.acknowledge': '我已閱讀',
    'notice.acknowledged': '{{time}} 已閱讀',
    'notice.read-again': '再看一遍監測告知',
  },
  en: {
    'notice.title': 'Notice about monitoring',
    'notice.intro':
      'To protect the personal information of mothers and babies, your employer installed Swaddle on this PC. Please take a minute to read this.',
    'notice.what.title': 'What is checked',
    'notice.what':
      'Files (spreadsheets, documents, texts, mails, archives and the like) in these places: {{channels}}.',
    'notice.why.title': 'Why',
    'notice.why':
      'Details of mothers and babies are sensitive personal information. Your employer must keep them from leaking, and those who work by the rules must be able to show it.',
    'notice.law.title': 'By which law',
    'notice.law':
      'Personal Information Protection Law art. 13, 28 and 51; Regulations on the Protection of Minors in Cyberspace art. 36; Labour Contract Law art. 4 (rules adopted by the democratic procedure and made public).',
    'notice.recorded.title': 'What is recorded',
    'notice.recorded':
      'The masked name and place of the file, how many people, the kinds of columns, masked samples, what was done, and what you chose on a reminder.',
    'notice.never.title': 'What is never done',
    'notice.never':
      'No chat is read, no screen captured, no key recorded, no browsing looked at; no name, phone or ID number is written into the records in full.',
    'notice.where.title': 'Where records are',
    'notice.where-here': 'On this PC only.',
    'notice.where-sent': 'On this PC, and reported to {{host}}.',
    'notice.active':
      'Where details of mothers or babies are found, you may be reminded; a file with more than is allowed may be stored on this PC, encrypted, and you can ask for it back.',
    'notice.simulation': 'For now this is a simulation: it judges and records, moves no file and shows no reminder.',
    'notice.rights.title': 'You may',
    'notice.rights':
      'look here at any time at what was recorded; if a judgement is wrong, say so on its reminder, or ask {{contact}}.',
    'notice.ask-administrator': 'your administrator',
    'notice.acknowledge': 'I have read this',
    'notice.acknowledged': 'Read {{time}}',
    'notice.read-again': 'Read the notice about monitoring again',
  },
}
