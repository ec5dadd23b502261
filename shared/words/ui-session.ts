import type { AdministratorRole } from '../ipc/administrator.ts'
import type { Words } from './language.ts'

type SessionKeys =
  | 'session.enter'
  | 'session.title'
  | 'session.explain'
  | 'session.name'
  | 'session.name-hint'
  | 'session.password'
  | 'session.password-new'
  | 'session.password-hint'
  | 'session.again'
  | 'session.again-differs'
  | 'session.sign-in'
  | 'session.sign-out'
  | 'session.signed-in-as'
  | 'session.forgot'
  | `unsaved.${'title' | 'leave' | 'stay'}`
  | 'session.recover.title'
  | 'session.recover.code'
  | 'session.recover.do'
  | 'session.back'
  | `session.wrong.${'name' | 'password' | 'before' | 'recovery' | 'set-up'}`
  | `session.expired.${'title' | 'explain' | 'leave'}`
  | 'session.set-up.title'
  | 'session.set-up.explain'
  | 'session.set-up.code'
  | 'session.set-up.do'
  | 'session.set-up.no-code'
  | 'session.recovery.title'
  | 'session.recovery.explain'
  | 'session.recovery.done'
  | `session.recovery.${'save' | 'saved' | 'file-name' | 'file-title' | 'file-explain'}`
  | `role.${AdministratorRole}`

export const uiSession: Words<SessionKeys> = {
  'zh-CN': {
    'session.enter': '管理员登录',
    'session.title': '管理员登录',
    'session.explain': '策略、隔离区和记录由管理员管理。查看自己的状态不需要登录。',
    'session.name': '账号名称',
    'session.name-hint': '2 到 32 位小写字母、数字、点、横线',
    'session.password': '密码',
    'session.password-new': '新密码',
    'session.password-hint': '至少 10 位，长一点比复杂更安全',
    'session.again': '再输一次密码',
    'session.again-differs': '两次输入的密码不同',
    'session.sign-in': '登录',
    'session.sign-out': '退出登录',
    'session.signed-in-as': '管理员 {{name}}',
    'session.forgot': '忘记密码，用恢复码重设',
    'unsaved.title': '有修改还没有保存',
    'unsaved.leave': '离开，不保存',
    'unsaved.stay': '留在这里',
    'session.recover.title': '用恢复码重设密码',
    'session.recover.code': '恢复码',
    'session.recover.do': '重设并登录',
    'session.back': '返回',
    'session.wrong.name': '账号名称或密码不对。',
    'session.wrong.password': '密码不对。',
    'session.wrong.before': '现在的密码不对。',
    'session.wrong.recovery': '恢复码或账号名称不对。',
    'session.wrong.set-up': '设置码不对，请对照部署时得到的再输一次。',
    'session.expired.title': '请再输一次密码',
    'session.expired.explain': '一段时间没有操作，登录已自动结束。刚才打开的页面和填写的内容还在，登录后可以接着做。',
    'session.expired.leave': '不再继续（未保存的内容会丢弃）',
    'session.set-up.title': '设置第一位管理员',
    'session.set-up.explain': '请输入部署时得到的设置码。设置码只能用这一次。',
    'session.set-up.code': '设置码',
    'session.set-up.do': '设置并登录',
    'session.set-up.no-code': '这台电脑还没有部署设置码，因此不能设置管理员。请联系负责部署的人。',
    'session.recovery.title': '请保存恢复码',
    'session.recovery.explain':
      '忘记密码时，只能用它重设；本机密钥打不开时，也要用它找回。它只显示这一次：请抄下来或存成文件，封存在安全的地方，不要放在这台电脑上。',
    'session.recovery.done': '我已保存',
    'session.recovery.save': '存成文件…',
    'session.recovery.saved': '已存好',
    'session.recovery.file-name': '襁褓恢复码.txt',
    'session.recovery.file-title': '襁褓恢复码，{{day}}',
    'session.recovery.file-explain':
      '忘记管理员密码时，在这台电脑的“管理员登录”里用它重设（只能用一次）。本机密钥打不开时，在“我的状态”里用它找回。请封存，不要放在这台电脑上。',
    'role.reader': '查看',
    'role.approver': '审批',
    'role.policy': '策略与账号',
  },
  'zh-TW': {
    'session.enter': '管理員登入',
    'session.title': '管理員登入',
    'session.explain': '政策、隔離區和記錄由管理員管理。查看自己的狀態不需要登入。',
    'session.name': '帳號名稱',
    'session.name-hint': '2 到 32 位小寫字母、數字、點、橫線',
    'session.password': '密碼',
    'session.password-new': '新密碼',
    'session.password-hint': '至少 10 位，長一點比複雜更安全',
    'session.again': '再輸入一次密碼',
    'session.again-differs': '兩次輸入的密碼不同',
    'session.sign-in': '登入',
    'session.sign-out': '登出',
    'session.signed-in-as': '管理員 {{name}}',
    'session.forgot': '忘記密碼，用復原碼重設',
    'unsaved.title': '有修改還沒有儲存',
    'unsaved.leave': '離開，不儲存',
    'unsaved.stay': '留在這裡',
    'session.recover.title': '用復原碼重設密碼',
    'session.recover.code': '復原碼',
    'session.recover.do': '重設並登入',
    'session.back': '返回',
    'session.wrong.name': '帳號名稱或密碼不對。',
    'session.wrong.password': '密碼不對。',
    'session.wrong.before': '目前的密碼不對。',
    'session.wrong.recovery': '復原碼或帳號名稱不對。',
    'session.wrong.set-up': '設定碼不對，請對照部署時得到的再輸入一次。',
    'session.expired.title': '請再輸入一次密碼',
    'session.expired.explain': '一段時間沒有操作，登入已自動結束。剛才開啟的頁面和填寫的內容還在，登入後可以接著做。',
    'session.expired.leave': '不再繼續（未儲存的內容會捨棄）',
    'session.set-up.title': '設定第一位管理員',
    'session.set-up.explain': '請輸入部署時得到的設定碼。設定碼只能用這一次。',
    'session.set-up.code': '設定碼',
    'session.set-up.do': '設定並登入',
    'session.set-up.no-code': '這台電腦還沒有部署設定碼，因此不能設定管理員。請聯絡負責部署的人。',
    'session.recovery.title': '請保存復原碼',
    'session.recovery.explain':
      '忘記密碼時，只能用它重設；本機金鑰打不開時，也要用它找回。它只顯示這一次：請抄下來或存成檔案，封存在安全的地方，不要放在這台電腦上。',
    'session.recovery.done': '我已保存',
    'session.recovery.save': '存成檔案…',
    'session.recovery.saved': '已存好',
    'session.recovery.file-name': '襁褓復原碼.txt',
    'session.recovery.file-title': '襁褓復原碼，{{day}}',
    'session.recovery.file-explain':
      '忘記管理員密碼時，在這台電腦的「管理員登入」裡用它重設（只能用一次）。本機金鑰打不開時，在「我的狀態」裡用它找回。請封存，不要放在這台電腦上。',
    'role.reader': '查看',
    'role.approver': '核准',
    'role.policy': '政策與帳號',
  },
  en: {
    'session.enter': 'Administrator sign-in',
    'session.title': 'Administrator sign-in',
    'session.explain': 'Policy, quarantine and records are for administrators. Your own status needs no password.',
    'session.name': 'Account name',
    'session.name-hint': '2 to 32 small letters, digits, dots or dashes',
    'session.password': 'Password',
    'session.password-new': 'New password',
    'session.password-hint': 'At least 10 letters; long is safer than complicated',
    'session.again': 'Password once more',
    'session.again-differs': 'The two passwords differ',
    'session.sign-in': 'Sign in',
    'session.sign-out': 'Sign out',
    'session.signed-in-as': 'Administrator {{name}}',
    'session.forgot': 'Password forgotten: use the recovery code',
    'unsaved.title': 'There are changes that are not saved',
    'unsaved.leave': 'Leave without saving',
    'unsaved.stay': 'Stay here',
    'session.recover.title': 'New password by recovery code',
    'session.recover.code': 'Recovery code',
    'session.recover.do': 'Set it and sign in',
    'session.back': 'Back',
    'session.wrong.name': 'The account name or password is not right.',
    'session.wrong.password': 'The password is not right.',
    'session.wrong.before': 'The present password is not right.',
    'session.wrong.recovery': 'The recovery code or account name is not right.',
    'session.wrong.set-up':
      'This is not the set-up code. Please compare it with the one that came with the deployment.',
    'session.expired.title': 'Your password once more, please',
    'session.expired.explain':
      'Nobody used this window for a while, so you were signed out. The page and what you typed are still there; go on after signing in.',
    'session.expired.leave': 'Do not go on (what is not saved is dropped)',
    'session.set-up.title': 'Set up the first administrator',
    'session.set-up.explain': 'Please enter the set-up code that came with the deployment. It works only this once.',
    'session.set-up.code': 'Set-up code',
    'session.set-up.do': 'Set up and sign in',
    'session.set-up.no-code':
      'No set-up code was deployed to this PC, so nobody can be set up. Please ask whoever deploys it.',
    'session.recovery.title': 'Please keep the recovery code',
    'session.recovery.explain':
      'It is the only way to set a new password when the old one is forgotten, and to recover the keys when this PC cannot open them any more. It is shown this once: write it down or save it as a file, and seal it away, not on this PC.',
    'session.recovery.done': 'I have kept it',
    'session.recovery.save': 'Save as a file…',
    'session.recovery.saved': 'Saved',
    'session.recovery.file-name': 'swaddle-recovery-code.txt',
    'session.recovery.file-title': 'Swaddle recovery code, {{day}}',
    'session.recovery.file-explain':
      'When the password is forgotten, it sets a new one under Administrator sign-in on this PC, once. When the keys of this PC cannot be opened, it recovers them under My status. Seal it away, and not on this PC.',
    'role.reader': 'look',
    'role.approver': 'approve',
    'role.policy': 'policy and accounts',
  },
}
