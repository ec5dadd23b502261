import type { Words } from './language.ts'

type Keys =
  | 'card.copy'
  | 'card.copy.which'
  | 'card.copy.step.waiting'
  | 'card.copy.step.reading'
  | 'card.copy.step.hiding'
  | 'card.copy.step.writing'
  | 'card.copy.step.checking'
  | 'card.copy.cancel'
  | 'card.copy.cancelled'
  | 'card.copy.masked'
  | 'card.copy.masked-explain'
  | 'card.copy.reconciliation'
  | 'card.copy.reconciliation-explain'
  | 'card.copy.made'
  | 'card.copy.show'
  | 'card.copy.done'
  | 'card.copy.refused'
  | 'card.copy.why.not-a-workbook'
  | 'card.copy.why.nothing-to-mask'
  | 'card.copy.why.still-identifying'
  | 'card.copy.why.target-exists'
  | 'card.copy.why.disk-full'
  | 'card.copy.why.target-not-writable'
  | 'card.copy.why.failed'
  | 'card.copy.why.no-such-case'
  | 'card.copy.why.encrypted'
  | 'card.copy.why.damaged'
  | 'card.copy.why.too-large'
  | 'card.copy.why.too-deep'
  | 'card.copy.why.timed-out'
  | 'card.copy.why.out-of-memory'
  | 'card.copy.why.locked'
  | 'card.copy.why.vanished'
  | 'card.copy.why.no-permission'
  | 'card.copy.why.unsupported'
  | 'card.request'
  | 'card.request.send'
  | 'card.break-glass'
  | 'card.route'
  | 'card.route.routes'
  | 'card.password'
  | 'card.password.hint'
  | 'card.password.check'
  | 'card.password.checking'
  | 'card.password.clean'
  | 'card.password.let-pass'
  | 'card.password.recorded'
  | 'card.password.wrong-password'
  | 'card.password.vanished'
  | 'card.password.unknown-case'
  | 'card.password.failed'

/** What a card offers beyond its first answers. */
export const uiCardSteps: Words<Keys> = {
  'zh-CN': {
    'card.copy': '做脱敏副本',
    'card.copy.which': '要哪一种副本？原文件不变。',
    'card.copy.step.waiting': '正在等前面的文件…',
    'card.copy.step.reading': '第 1 步，共 4 步：读原文件…',
    'card.copy.step.hiding': '第 2 步，共 4 步：打码…',
    'card.copy.step.writing': '第 3 步，共 4 步：写副本…',
    'card.copy.step.checking': '第 4 步，共 4 步：检查里面是否真的认不出人…',
    'card.copy.cancel': '停止',
    'card.copy.cancelled': '已停止，没有留下副本。',
    'card.copy.masked': '脱敏版',
    'card.copy.masked-explain': '姓名、电话、证件、住址等打码，其余照旧。',
    'card.copy.reconciliation': '对账版',
    'card.copy.reconciliation-explain': '用客户编号代替姓名和号码，同一人编号相同，方便对账。',
    'card.copy.made': '已做好，放在原文件旁边：',
    'card.copy.show': '打开所在文件夹',
    'card.copy.done': '完成',
    'card.copy.refused': '没有做成：{{why}}',
    'card.copy.why.not-a-workbook': '这不是能改写的表格文件',
    'card.copy.why.nothing-to-mask': '里面没有找到要打码的内容',
    'card.copy.why.still-identifying': '打码后仍能认出人，为稳妥没有给出',
    'card.copy.why.target-exists': '同名文件太多',
    'card.copy.why.disk-full': '磁盘已满',
    'card.copy.why.target-not-writable': '原处不能写入',
    'card.copy.why.failed': '出现意外',
    'card.copy.why.no-such-case': '文件已不在',
    'card.copy.why.encrypted': '文件有密码',
    'card.copy.why.damaged': '文件损坏',
    'card.copy.why.too-large': '文件太大',
    'card.copy.why.too-deep': '压缩层数太多',
    'card.copy.why.timed-out': '用时太长',
    'card.copy.why.out-of-memory': '内存不足',
    'card.copy.why.locked': '正被其他程序占用',
    'card.copy.why.vanished': '文件已不在',
    'card.copy.why.no-permission': '没有读取权限',
    'card.copy.why.unsupported': '不支持的文件类型',
    'card.request': '申请取回',
    'card.request.send': '提交申请',
    'card.break-glass': '紧急：立即取回（会记录）',
    'card.route': '改用登记通道',
    'card.route.routes': '已登记的通道：',
    'card.password': '想在这里检查？请输入文件密码。',
    'card.password.hint': '密码只用这一次，不保存。',
    'card.password.check': '检查',
    'card.password.checking': '检查中…',
    'card.password.clean': '检查过了，里面没有发现母婴信息。',
    'card.password.let-pass': '检查过了，数量在允许范围内。',
    'card.password.recorded': '检查过了，结果见下一张卡片或“我的状态”。',
    'card.password.wrong-password': '密码不对，请再试。',
    'card.password.vanished': '文件已不在原处。',
    'card.password.unknown-case': '时间太久，已无法检查。',
    'card.password.failed': '没能检查，请再试。',
  },
  'zh-TW': {
    'card.copy': '做去識別副本',
    'card.copy.which': '要哪一種副本？原檔案不變。',
    'card.copy.step.waiting': '正在等前面的檔案…',
    'card.copy.step.reading': '第 1 步，共 4 步：讀原檔案…',
    'card.copy.step.hiding': '第 2 步，共 4 步：遮蔽…',
    'card.copy.step.writing': '第 3 步，共 4 步：寫副本…',
    'card.copy.step.checking': '第 4 步，共 4 步：檢查裡面是否真的認不出人…',
    'card.copy.cancel': '停止',
    'card.copy.cancelled': '已停止，沒有留下副本。',
    'card.copy.masked': '去識別版',
    'card.copy.masked-explain': '姓名、電話、證件、住址等遮蔽，其餘照舊。',
    'card.copy.reconciliation': '對帳版',
    'card.copy.reconciliation-explain': '用客戶編號代替姓名和號碼，同一人編號相同，方便對帳。',
    'card.copy.made': '已做好，放在原檔案旁邊：',
    'card.copy.show': '開啟所在資料夾',
    'card.copy.done': '完成',
    'card.copy.refused': '沒有做成：{{why}}',
    'card.copy.why.not-a-workbook': '這不是能改寫的表格檔案',
    'card.copy.why.nothing-to-mask': '裡面沒有找到要遮蔽的內容',
    'card.copy.why.still-identifying': '遮蔽後仍能認出人，為穩妥沒有給出',
    'card.copy.why.target-exists': '同名檔案太多',
    'card.copy.why.disk-full': '磁碟已滿',
    'card.copy.why.target-not-writable': '原處不能寫入',
    'card.copy.why.failed': '發生意外',
    'card.copy.why.no-such-case': '檔案已不在',
    'card.copy.why.encrypted': '檔案有密碼',
    'card.copy.why.damaged': '檔案損毀',
    'card.copy.why.too-large': '檔案太大',
    'card.copy.why.too-deep': '壓縮層數太多',
    'card.copy.why.timed-out': '花的時間太長',
    'card.copy.why.out-of-memory': '記憶體不足',
    'card.copy.why.locked': '正被其他程式佔用',
    'card.copy.why.vanished': '檔案已不在',
    'card.copy.why.no-permission': '沒有讀取權限',
    'card.copy.why.unsupported': '不支援的檔案類型',
    'card.request': '申請取回',
    'card.request.send': '送出申請',
    'card.break-glass': '緊急：立即取回（會記錄）',
    'card.route': '改用登記管道',
    'card.route.routes': '已登記的管道：',
    'card.password': '想在這裡檢查？請輸入檔案密碼。',
    'card.password.hint': '密碼只用這一次，不會儲存。',
    'card.password.check': '檢查',
    'card.password.checking': '檢查中…',
    'card.password.clean': '檢查過了，裡面沒有發現母嬰資訊。',
    'card.password.let-pass': '檢查過了，數量在允許範圍內。',
    'card.password.recorded': '檢查過了，結果見下一張卡片或「我的狀態」。',
    'card.password.wrong-password': '密碼不對，請再試。',
    'card.password.vanished': '檔案已不在原處。',
    'card.password.unknown-case': '時間太久，已無法檢查。',
    'card.password.failed': '沒能檢查，請再試。',
  },
  en: {
    'card.copy': 'Safe copy',
    'card.copy.which': 'Which kind of copy? The original stays as it is.',
    'card.copy.step.waiting': 'Waiting for another file…',
    'card.copy.step.reading': 'Step 1 of 4: reading the original…',
    'card.copy.step.hiding': 'Step 2 of 4: masking…',
    'card.copy.step.writing': 'Step 3 of 4: writing the copy…',
    'card.copy.step.checking': 'Step 4 of 4: checking that nobody can be told in it…',
    'card.copy.cancel': 'Stop',
    'card.copy.cancelled': 'Stopped; no copy was left.',
    'card.copy.masked': 'Masked',
    'card.copy.masked-explain': 'Names, phones, IDs and addresses are masked; the rest stays.',
    'card.copy.reconciliation': 'For accounts',
    'card.copy.reconciliation-explain': 'Customer numbers instead of names: the same person has the same number.',
    'card.copy.made': 'It is ready, beside the original:',
    'card.copy.show': 'Show in folder',
    'card.copy.done': 'Done',
    'card.copy.refused': 'There is no copy: {{why}}',
    'card.copy.why.not-a-workbook': 'this is no workbook that can be rewritten',
    'card.copy.why.nothing-to-mask': 'nothing was found to mask',
    'card.copy.why.still-identifying': 'people could still be told in it, so it was not handed out',
    'card.copy.why.target-exists': 'too many files of that name',
    'card.copy.why.disk-full': 'the disk is full',
    'card.copy.why.target-not-writable': 'nothing can be written there',
    'card.copy.why.failed': 'something went wrong',
    'card.copy.why.no-such-case': 'the file is gone',
    'card.copy.why.encrypted': 'it has a password',
    'card.copy.why.damaged': 'it is damaged',
    'card.copy.why.too-large': 'it is too large',
    'card.copy.why.too-deep': 'it is nested too deep',
    'card.copy.why.timed-out': 'it took too long',
    'card.copy.why.out-of-memory': 'it needed too much memory',
    'card.copy.why.locked': 'another program holds it',
    'card.copy.why.vanished': 'the file is gone',
    'card.copy.why.no-permission': 'there is no permission to read it',
    'card.copy.why.unsupported': 'this kind of file is not supported',
    'card.request': 'Ask for it',
    'card.request.send': 'Send the request',
    'card.break-glass': 'Urgent: take it back now (recorded)',
    'card.route': 'Use a registered route',
    'card.route.routes': 'Registered routes:',
    'card.password': 'Have it checked here? Enter the file’s password.',
    'card.password.hint': 'It is used once and kept nowhere.',
    'card.password.check': 'Check',
    'card.password.checking': 'Checking…',
    'card.password.clean': 'Checked: nothing of mothers or babies was found in it.',
    'card.password.let-pass': 'Checked: what is in it is within the limits.',
    'card.password.recorded': 'Checked: see the next card, or My status.',
    'card.password.wrong-password': 'That is not its password; please try again.',
    'card.password.vanished': 'The file is not there any more.',
    'card.password.unknown-case': 'It is too long ago to be checked here.',
    'card.password.failed': 'It could not be checked; please try again.',
  },
}
