import type { AccountRule, ClientRow, ParentSource } from './client-row.ts'

const documents: ParentSource = { kind: 'known', folder: 'documents' }
const home: ParentSource = { kind: 'known', folder: 'home' }

/** Account names need not begin with `wxid_`: an account is told by what is in its folder. */
const weChatAccount: AccountRule = { kind: 'child', oneOf: ['msg', 'FileStorage'] }
const digits: AccountRule = { kind: 'named', name: /^\d{4,}$/ }

const weChat3Parents: readonly ParentSource[] = [
  { kind: 'registry', key: 'Software\\Tencent\\WeChat', value: 'FileSavePath' },
  { kind: 'path-file', folder: 'appData', path: 'Tencent/WeChat/All Users/config/3ebffe94.ini' },
  documents,
]

const weChat4Parents: readonly ParentSource[] = [
  { kind: 'path-files', folder: 'appData', path: 'Tencent/xwechat/config', ending: '.ini' },
  documents,
  home,
  { kind: 'drives' },
  { kind: 'known', folder: 'home', below: '.var/app/com.tencent.WeChat' },
  { kind: 'known', folder: 'home', below: 'Library/Containers/com.tencent.xinWeChat/Data/Documents' },
]

const qqParents: readonly ParentSource[] = [
  {
    kind: 'ini-key',
    folder: 'publicDocuments',
    path: 'Tencent/QQ/UserDataInfo.ini',
    key: 'UserDataSavePath',
    whenKey: 'UserDataSavePathType',
    when: '2',
  },
  documents,
]

const weChat3 = { channel: 'wechat', parents: weChat3Parents, folder: 'WeChat Files', account: weChatAccount } as const
const weChat4 = { channel: 'wechat', parents: weChat4Parents, folder: 'xwechat_files', account: weChatAccount } as const
const qq = { channel: 'qq', parents: qqParents, folder: 'Tencent Files', account: digits } as const

/** Where chat programs put files that were received or sent. Files of both directions land in the same folder. */
export const imClients: readonly ClientRow[] = [
  { ...weChat3, client: 'wechat-3', certainty: 'high', files: '{account}/FileStorage/File/{month}', depth: 0 },
  {
    ...weChat3,
    client: 'wechat-3.7',
    certainty: 'medium',
    files: '{account}/FileStorage/MsgAttach/{any}/File/{month}',
    depth: 0,
  },
  { ...weChat4, client: 'wechat-4', certainty: 'high', files: '{account}/msg/file/{month}', depth: 0 },
  // What puts a file into the temporary folders is not known; that reports were seen there is.
  { ...weChat4, client: 'wechat-4-temp', certainty: 'low', files: '{account}/temp/RWTemp/{month}', depth: 1 },
  { ...weChat4, client: 'wechat-4-temp', certainty: 'low', files: '{account}/temp/{month}/RWTemp', depth: 1 },
  {
    client: 'wxwork',
    channel: 'wework',
    certainty: 'high',
    parents: [{ kind: 'registry', key: 'Software\\Tencent\\WXWork', value: 'DataLocationPath' }, documents],
    folder: 'WXWork',
    account: digits,
    files: '{account}/Cache/File/{month}',
    depth: 0,
  },
  { ...qq, client: 'qq', certainty: 'high', files: '{account}/FileRecv', depth: 1 },
  { ...qq, client: 'qq-nt', certainty: 'medium', files: '{account}/nt_qq/nt_data/File', depth: 2 },
  {
    client: 'feishu',
    channel: 'feishu',
    certainty: 'low',
    parents: [{ kind: 'known', folder: 'appData' }],
    folder: 'LarkShell/sdk_storage',
    account: { kind: 'named', name: /^[0-9a-f]{32}$/i },
    files: '{account}/resources/files',
    depth: 1,
  },
  {
    // Where it downloads to is not known; this is its own data, so only names of reports are looked at.
    client: 'dingtalk',
    channel: 'dingtalk',
    certainty: 'low',
    parents: [{ kind: 'known', folder: 'appData' }],
    folder: 'DingTalk',
    account: { kind: 'named', name: /^\d+_v[23]$/ },
    files: '{account}',
    depth: 2,
    reportsOnly: true,
  },
]
