import type { LedgerWindow } from '../domain/ledger-window.ts'
import type { CardKind } from '../ipc/card-view.ts'
import type { Words } from './language.ts'

type CardKeys =
  | `card.${CardKind}.title`
  | `card.${CardKind}.file`
  | `card.cumulative.${LedgerWindow | 'title' | 'hospitals' | 'stop' | 'reminder' | 'file'}`
  | 'card.found'
  | 'card.found-many'
  | 'card.found-partly'
  | 'card.over-limit'
  | 'card.counted-twice'
  | 'card.unread-because'
  | 'card.encrypted.praise'
  | 'card.seen'
  | 'card.seen-at-rest'
  | 'card.recall'
  | 'card.cannot-recall'
  | 'card.case'
  | 'card.cases'
  | 'card.ask'
  | 'card.ask-nobody'
  | 'card.files'
  | 'card.more-files'
  | 'card.waiting'
  | `card.answer.${'acknowledged' | 'work-needed' | 'not-sensitive' | 'contact-administrator'}`
  | 'card.evidence'
  | 'card.evidence-hide'
  | 'card.evidence-none'
  | 'card.note.work'
  | 'card.note.work-1'
  | 'card.note.work-2'
  | 'card.note.work-3'
  | 'card.note.mistake'
  | 'card.note.mistake-hint'
  | 'card.note.contact'
  | 'card.note.contact-hint'
  | 'card.note.send'
  | 'card.note.back'
  | 'card.close'
  | 'card.failed'

/**
 * The card's words. The tone is fixed: it says what is known and what is not, never accuses, and never promises that
 * something was stopped before it was sent.
 */
export const uiCard: Words<CardKeys> = {
  'zh-CN': {
    'card.warned.title': '请再看一眼',
    'card.warned.file': '文件未被改动。',
    'card.quarantined.title': '文件已暂存，没有删除',
    'card.quarantined.file': '已加密保存在本机。',
    'card.not-quarantined.title': '文件没能暂存，请留意',
    'card.not-quarantined.file': '本应暂存，但文件正被占用或无法移动，现在仍在原处。',
    'card.encrypted.title': '这个文件有密码，我们无法检查',
    'card.encrypted.file': '文件未被改动。',
    'card.encrypted.praise': '加密是好习惯，这不代表您做错了。',
    'card.unread.title': '这个文件没能检查完',
    'card.unread.file': '文件未被改动。',
    'card.cumulative.title': '请留意累计数量',
    'card.cumulative.day': '今天，这台电脑在登记通道之外，疑似外发母婴信息{{count}}人次',
    'card.cumulative.30-days': '最近30天，这台电脑在登记通道之外，疑似外发母婴信息{{count}}人次',
    'card.cumulative.year': '最近一年，这台电脑在登记通道之外，疑似外发母婴信息{{count}}人次',
    'card.cumulative.lifetime': '至今，这台电脑在登记通道之外，疑似外发母婴信息{{count}}人次',
    'card.cumulative.hospitals': '，涉及{{count}}家医院。',
    'card.cumulative.stop': '。',
    'card.cumulative.reminder': '同一人再次发出会再次计数。这是提醒，不是违规认定；',
    'card.cumulative.file': '文件未因此被改动。',
    'card.found': '{{name}}里疑似有{{count}}位妈妈和宝宝的信息。',
    'card.found-many': '{{files}}个文件里疑似合计有{{count}}位妈妈和宝宝的信息。',
    'card.found-partly': '文件没有读完，实际可能更多。',
    'card.over-limit': '超过此处允许的数量，',
    'card.counted-twice': '同一人出现在几个文件里时会重复计入。',
    'card.unread-because': '{{name}}：{{reason}}。没有读完不等于没有问题，请您自己确认一下内容。',
    'card.seen': '它出现在{{place}}，可能是收到的，也可能已发出；我们不看聊天，无法确定。',
    'card.seen-at-rest': '它在{{place}}。这里只是提醒，不代表它被发出过。',
    'card.recall': '若发错人，请尽快在{{channel}}撤回。',
    'card.cannot-recall': '如果此前已发出，暂存无法收回。',
    'card.case': '编号 {{case}}',
    'card.cases': '编号 {{first}} 等 {{count}} 个',
    'card.ask': '审批人：{{contact}}',
    'card.ask-nobody': '需要取回时，请把编号告诉管理员。',
    'card.files': '查看这 {{count}} 个文件',
    'card.more-files': '另有 {{count}} 个文件',
    'card.waiting': '后面还有 {{count}} 条提醒',
    'card.answer.acknowledged': '知道了',
    'card.answer.work-needed': '工作需要',
    'card.answer.not-sensitive': '判断有误',
    'card.answer.contact-administrator': '联系管理员',
    'card.evidence': '为什么这样判断',
    'card.evidence-hide': '收起依据',
    'card.evidence-none': '没有可以显示的样本。',
    'card.note.work': '是什么工作？选一项或写一句，会记录下来。',
    'card.note.work-1': '每日报表、对账',
    'card.note.work-2': '客户售后、随访',
    'card.note.work-3': '上级或医院要求',
    'card.note.mistake': '哪里判断错了？',
    'card.note.mistake-hint': '例如：这是物品清单。请不要写客户的姓名和电话。',
    'card.note.contact': '想告诉管理员什么？',
    'card.note.contact-hint': '管理员会看到编号和这句话。请不要写客户的姓名和电话。',
    'card.note.send': '记录并关闭',
    'card.note.back': '返回',
    'card.close': '关闭',
    'card.failed': '没能记录您的选择，请再试一次。',
  },
  'zh-TW': {
    'card.warned.title': '請再看一眼',
    'card.warned.file': '檔案未被更動。',
    'card.quarantined.title': '檔案已暫存，沒有刪除',
    'card.quarantined.file': '已加密保存在本機。',
    'card.not-quarantined.title': '檔案沒能暫存，請留意',
    'card.not-quarantined.file': '原應暫存，但檔案正被佔用或無法移動，現在仍在原處。',
    'card.encrypted.title': '這個檔案有密碼，我們無法檢查',
    'card.encrypted.file': '檔案未被更動。',
    'card.encrypted.praise': '加密是好習慣，這不代表您做錯了。',
    'card.unread.title': '這個檔案沒能檢查完',
    'card.unread.file': '檔案未被更動。',
    'card.cumulative.title': '請留意累計數量',
    'card.cumulative.day': '今天，這台電腦在登記管道之外，疑似外發母嬰資訊{{count}}人次',
    'card.cumulative.30-days': '最近30天，這台電腦在登記管道之外，疑似外發母嬰資訊{{count}}人次',
    'card.cumulative.year': '最近一年，這台電腦在登記管道之外，疑似外發母嬰資訊{{count}}人次',
    'card.cumulative.lifetime': '至今，這台電腦在登記管道之外，疑似外發母嬰資訊{{count}}人次',
    'card.cumulative.hospitals': '，涉及{{count}}家醫院。',
    'card.cumulative.stop': '。',
    'card.cumulative.reminder': '同一人再次送出會再次計數。這是提醒，不是違規認定；',
    'card.cumulative.file': '檔案未因此被更動。',
    'card.found': '{{name}}裡疑似有{{count}}位媽媽和寶寶的資訊。',
    'card.found-many': '{{files}}個檔案裡疑似合計有{{count}}位媽媽和寶寶的資訊。',
    'card.found-partly': '檔案沒有讀完，實際可能更多。',
    'card.over-limit': '超過此處允許的數量，',
    'card.counted-twice': '同一人出現在幾個檔案裡時會重複計入。',
    'card.unread-because': '{{name}}：{{reason}}。沒有讀完不等於沒有問題，請您自己確認一下內容。',
    'card.seen': '它出現在{{place}}，可能是收到的，也可能已送出；我們不看聊天，無法確定。',
    'card.seen-at-rest': '它在{{place}}。這裡只是提醒，不代表它被送出過。',
    'card.recall': '若發錯人，請儘快在{{channel}}收回。',
    'card.cannot-recall': '如果此前已送出，暫存無法收回。',
    'card.case': '編號 {{case}}',
    'card.cases': '編號 {{first}} 等 {{count}} 個',
    'card.ask': '核准人：{{contact}}',
    'card.ask-nobody': '需要取回時，請把編號告訴管理員。',
    'card.files': '查看這 {{count}} 個檔案',
    'card.more-files': '另有 {{count}} 個檔案',
    'card.waiting': '後面還有 {{count}} 則提醒',
    'card.answer.acknowledged': '知道了',
    'card.answer.work-needed': '工作需要',
    'card.answer.not-sensitive': '判斷有誤',
    'card.answer.contact-administrator': '聯絡管理員',
    'card.evidence': '為什麼這樣判斷',
    'card.evidence-hide': '收起依據',
    'card.evidence-none': '沒有可以顯示的樣本。',
    'card.note.work': '是什麼工作？選一項或寫一句，會記錄下來。',
    'card.note.work-1': '每日報表、對帳',
    'card.note.work-2': '客戶售後、追蹤',
    'card.note.work-3': '主管或醫院要求',
    'card.note.mistake': '哪裡判斷錯了？',
    'card.note.mistake-hint': '例如：這是物品清單。請不要寫客戶的姓名和電話。',
    'card.note.contact': '想告訴管理員什麼？',
    'card.note.contact-hint': '管理員會看到編號和這句話。請不要寫客戶的姓名和電話。',
    'card.note.send': '記錄並關閉',
    'card.note.back': '返回',
    'card.close': '關閉',
    'card.failed': '沒能記錄您的選擇，請再試一次。',
  },
  en: {
    'card.warned.title': 'Please look again',
    'card.warned.file': 'The file was not changed.',
    'card.quarantined.title': 'File set aside, not deleted',
    'card.quarantined.file': 'it is kept encrypted on this PC.',
    'card.not-quarantined.title': 'The file could not be set aside',
    'card.not-quarantined.file':
      'It should have been set aside, but it is in use or cannot be moved. It is still where it was.',
    'card.encrypted.title': 'This file has a password, so we cannot check it',
    'card.encrypted.file': 'The file was not changed.',
    'card.encrypted.praise': 'Encrypting is a good habit; this does not mean you did anything wrong.',
    'card.unread.title': 'This file could not be checked whole',
    'card.unread.file': 'The file was not changed.',
    'card.cumulative.title': 'Please mind the total',
    'card.cumulative.day':
      'Today this PC may have sent out details of {{count}} mothers and babies outside registered routes',
    'card.cumulative.30-days':
      'In the last 30 days this PC may have sent out details of {{count}} mothers and babies outside registered routes',
    'card.cumulative.year':
      'In the last year this PC may have sent out details of {{count}} mothers and babies outside registered routes',
    'card.cumulative.lifetime':
      'So far this PC may have sent out details of {{count}} mothers and babies outside registered routes',
    'card.cumulative.hospitals': ', from {{count}} hospitals.',
    'card.cumulative.stop': '.',
    'card.cumulative.reminder': 'Someone sent again counts again. This is a reminder, not a finding of fault.',
    'card.cumulative.file': 'No file was changed because of it.',
    'card.found': '{{name}} seems to hold details of {{count}} mothers and babies.',
    'card.found_one': '{{name}} seems to hold details of one mother or baby.',
    'card.found-many': '{{files}} files together seem to hold details of {{count}} mothers and babies.',
    'card.found-partly': 'The file was not read to its end: there may be more.',
    'card.over-limit': 'More than is allowed here;',
    'card.counted-twice': 'Someone who is in several files is counted in each.',
    'card.unread-because': '{{name}}: {{reason}}. Not read does not mean harmless: please check what is in it.',
    'card.seen': 'It is in {{place}}: it may have been received or already sent. We never read chats and cannot tell.',
    'card.seen-at-rest': 'It is in {{place}}. This is a reminder only; nothing says that it was sent.',
    'card.recall': 'If it went to the wrong person, recall it in {{channel}} soon.',
    'card.cannot-recall': 'If it was sent before, setting it aside cannot bring it back.',
    'card.case': 'Case {{case}}',
    'card.cases': 'Case {{first}} and more, {{count}} in all',
    'card.ask': 'Approver: {{contact}}',
    'card.ask-nobody': 'To get it back, give the case number to your administrator.',
    'card.files': 'See these {{count}} files',
    'card.more-files': '{{count}} more files',
    'card.more-files_one': 'One more file',
    'card.waiting': '{{count}} more to come',
    'card.answer.acknowledged': 'Got it',
    'card.answer.work-needed': 'For work',
    'card.answer.not-sensitive': 'Wrong judgement',
    'card.answer.contact-administrator': 'Ask the administrator',
    'card.evidence': 'Why do we think so?',
    'card.evidence-hide': 'Hide the reasons',
    'card.evidence-none': 'There are no samples to show.',
    'card.note.work': 'Which work is it for? Pick one or write a line; it is recorded.',
    'card.note.work-1': 'Daily report or accounts',
    'card.note.work-2': 'After-sales or follow-up',
    'card.note.work-3': 'Asked for by hospital or superior',
    'card.note.mistake': 'What is wrong with it?',
    'card.note.mistake-hint': 'For example: it is a list of goods. Please write no customer names or phone numbers.',
    'card.note.contact': 'What should the administrator know?',
    'card.note.contact-hint':
      'The administrator sees the case number and this line. Please write no customer names or phone numbers.',
    'card.note.send': 'Record and close',
    'card.note.back': 'Back',
    'card.close': 'Close',
    'card.failed': 'Your choice could not be recorded. Please try again.',
  },
}
