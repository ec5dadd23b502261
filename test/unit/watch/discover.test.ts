import { describe, expect, it } from 'vitest'
import { discover, newDiscoveryCache } from '../../../main/watch/discover.ts'
import type { Discovery, FoundRoot } from '../../../main/watch/found-root.ts'
import { imClients } from '../../../main/watch/im-clients.ts'
import { netdiskClients } from '../../../main/watch/netdisk-clients.ts'
import { clerksFolders, PretendedWindows } from '../../support/pretended-windows.ts'

const rows = [...imClients, ...netdiskClients]

function find(pc: PretendedWindows, more: { ownFolders?: readonly string[]; only?: boolean } = {}): Promise<Discovery> {
  return discover(
    { rows, known: clerksFolders, ownFolders: [], only: false, current: '2026-09', ...more },
    pc,
    newDiscoveryCache(),
  )
}

async function rootsOf(pc: PretendedWindows, client: string): Promise<readonly FoundRoot[]> {
  return (await find(pc)).roots.filter((root) => root.client === client)
}

const leavesOf = (roots: readonly FoundRoot[]): readonly string[] =>
  roots.flatMap(({ leaves }) => leaves.map(({ path }) => path))

describe('each client in its usual place', () => {
  it.each([
    ['wechat-3', 'wechat', 'D:\\文档\\WeChat Files\\wxid_a\\FileStorage\\File', '2026-09'],
    ['wechat-3.7', 'wechat', 'D:\\文档\\WeChat Files\\wxid_a\\FileStorage\\MsgAttach', '0f3b\\File\\2026-09'],
    ['wechat-4', 'wechat', 'D:\\文档\\xwechat_files\\any-name_1a2b\\msg\\file', '2026-09'],
    ['wechat-4', 'wechat', 'C:\\Users\\clerk\\xwechat_files\\wxid_b_1a2b\\msg\\file', '2026-09'],
    ['wechat-4', 'wechat', 'E:\\xwechat_files\\wxid_b_1a2b\\msg\\file', '2026-09'],
    ['wxwork', 'wework', 'D:\\文档\\WXWork\\1688850000000001\\Cache\\File', '2026-09'],
    ['qq', 'qq', 'D:\\文档\\Tencent Files\\10001\\FileRecv', ''],
    ['qq-nt', 'qq', 'D:\\文档\\Tencent Files\\10001\\nt_qq\\nt_data\\File', ''],
    [
      'feishu',
      'feishu',
      `C:\\Users\\clerk\\AppData\\Roaming\\LarkShell\\sdk_storage\\${'0a'.repeat(16)}\\resources\\files`,
      '',
    ],
    ['dingtalk', 'dingtalk', 'C:\\Users\\clerk\\AppData\\Roaming\\DingTalk\\123456_v3', ''],
    ['wps-drive', 'netdisk', 'D:\\文档\\WPSDrive', ''],
    ['wps-drive', 'netdisk', 'E:\\WPS云盘', ''],
    ['baidu-netdisk', 'netdisk', 'E:\\BaiduSyncdisk', ''],
  ])('%s', async (client, channel, root, below) => {
    const pc = new PretendedWindows().folder('E:\\')
    const leaf = below === '' ? root : `${root}\\${below}`
    const roots = await rootsOf(pc.folder(leaf), client)
    expect(roots).toMatchObject([{ path: root, channel }])
    expect(leavesOf(roots)).toContain(leaf)
  })

  it('is not found where a folder only looks like an account', async () => {
    const pc = new PretendedWindows()
      .folder('D:\\文档\\xwechat_files\\all_users\\config')
      .folder('D:\\文档\\WXWork\\Global\\Cache\\File\\2026-09')
      .folder('C:\\Users\\clerk\\AppData\\Roaming\\LarkShell\\sdk_storage\\log\\resources\\files')
    expect((await find(pc)).roots.map(({ client }) => client)).toEqual([null, null, null])
  })

  it('has all its accounts', async () => {
    const pc = new PretendedWindows()
    for (const account of ['a_1111', 'b_2222', 'c_3333'])
      pc.folder(`D:\\文档\\xwechat_files\\${account}\\msg\\file\\2026-09`)
    expect(await rootsOf(pc, 'wechat-4')).toHaveLength(3)
  })
})

describe('a moved root', () => {
  const moved = 'E:\\聊天\\xwechat_files\\wxid_a_1a2b\\msg\\file'
  it.each(['utf8', 'utf16-le', 'gbk'])('is read from WeChat 4’s own file in %s', async (encoding) => {
    const pc = new PretendedWindows().folder(`${moved}\\2026-09`)
    pc.file(`${clerksFolders.appData}\\Tencent\\xwechat\\config\\3f.ini`, 'E:\\聊天', encoding)
    pc.file(`${clerksFolders.appData}\\Tencent\\xwechat\\config\\big.ini`, 'F:\\x'.repeat(2000), encoding)
    expect(await rootsOf(pc, 'wechat-4')).toMatchObject([{ path: moved, howFound: 'configuration' }])
  })

  it('of WeChat 3 is read from the registry, else from its file', async () => {
    const path = 'E:\\存\\WeChat Files\\wxid_a\\FileStorage\\File'
    const byRegistry = new PretendedWindows().folder(`${path}\\2026-09`)
    byRegistry.registry.set('Software\\Tencent\\WeChat\\FileSavePath', 'E:\\存')
    expect(await rootsOf(byRegistry, 'wechat-3')).toMatchObject([{ path, howFound: 'registry' }])

    const byFile = new PretendedWindows().folder(`${path}\\2026-09`)
    byFile.file(`${clerksFolders.appData}\\Tencent\\WeChat\\All Users\\config\\3ebffe94.ini`, 'E:\\存', 'gbk')
    expect(await rootsOf(byFile, 'wechat-3')).toMatchObject([{ path, howFound: 'configuration' }])
  })

  it('means the documents folder by MyDocument:, and is watched once', async () => {
    const pc = new PretendedWindows().folder('D:\\文档\\WeChat Files\\wxid_a\\FileStorage\\File\\2026-09')
    pc.registry.set('Software\\Tencent\\WeChat\\FileSavePath', 'MyDocument:')
    expect(await rootsOf(pc, 'wechat-3')).toHaveLength(1)
  })

  it.each(['E:\\存', 'E:\\存\\WXWork'])('of 企业微信 is %s in the registry', async (value) => {
    const path = 'E:\\存\\WXWork\\1688850000000001\\Cache\\File'
    const pc = new PretendedWindows().folder(`${path}\\2026-09`)
    pc.registry.set('Software\\Tencent\\WXWork\\DataLocationPath', value)
    expect(await rootsOf(pc, 'wxwork')).toMatchObject([{ path, howFound: 'registry' }])
  })

  it('of QQ counts only when its type says so', async () => {
    const pc = new PretendedWindows().folder('E:\\qq\\Tencent Files\\10001\\FileRecv')
    const ini = `${clerksFolders.publicDocuments}\\Tencent\\QQ\\UserDataInfo.ini`
    pc.file(ini, '[UserDataSet]\r\nUserDataSavePathType=1\r\nUserDataSavePath=E:\\qq\r\n', 'gbk')
    expect(await rootsOf(pc, 'qq')).toEqual([])
    pc.file(ini, '[UserDataSet]\r\nUserDataSavePathType=2\r\nUserDataSavePath=E:\\qq\r\n', 'gbk')
    expect(await rootsOf(pc, 'qq')).toMatchObject([{ howFound: 'configuration' }])
  })

  it.each(['', 'relative\\path', 'two\r\nlines', '\0\0', 'x'.repeat(2000)])(
    'is refused when it reads %j',
    async (text) => {
      const pc = new PretendedWindows()
      pc.file(`${clerksFolders.appData}\\Tencent\\xwechat\\config\\3f.ini`, text, 'utf8')
      expect(await rootsOf(pc, 'wechat-4')).toEqual([])
    },
  )
})

describe('months', () => {
  const files = 'D:\\文档\\xwechat_files\\a_1111\\msg\\file'
  const monthsOf = async (pc: PretendedWindows): Promise<readonly string[]> =>
    leavesOf(await rootsOf(pc, 'wechat-4')).map((path) => path.slice(files.length + 1))

  it('are the two newest, beside the folder that holds them', async () => {
    const pc = new PretendedWindows()
    for (const month of ['2019-12', '2026-08', '2026-13', 'cache', '2026-09', '2026-07'])
      pc.folder(`${files}\\${month}`)
    expect(await monthsOf(pc)).toEqual(['', '2026-08', '2026-09'])
  })

  it('that are still to come do not draw the watch away', async () => {
    const pc = new PretendedWindows()
    for (const month of ['2026-08', '2026-09', '2098-01', '2099-01', '2099-12']) pc.folder(`${files}\\${month}`)
    expect(await monthsOf(pc)).toEqual(['', '2026-08', '2026-09', '2098-01', '2099-01', '2099-12'])
  })

  it('of quiet chats are not watched', async () => {
    const chats = 'D:\\文档\\WeChat Files\\wxid_a\\FileStorage\\MsgAttach'
    const pc = new PretendedWindows()
    for (let chat = 0; chat < 50; chat++)
      pc.folder(`${chats}\\${chat}\\File\\2020-01`).folder(`${chats}\\${chat}\\File\\2020-02`)
    pc.folder(`${chats}\\7\\File\\2026-08`).folder(`${chats}\\9\\File\\2026-09`)
    expect(leavesOf(await rootsOf(pc, 'wechat-3.7'))).toEqual([
      `${chats}\\7\\File\\2026-08`,
      `${chats}\\9\\File\\2026-09`,
    ])
  })
})

describe('what else is found', () => {
  it('is own folders first, then sticks and the usual folders', async () => {
    const pc = new PretendedWindows()
    pc.removable = ['G:\\']
    const { roots } = await find(pc, { ownFolders: ['D:\\台账'] })
    expect(roots.map(({ path, channel }) => [channel, path])).toEqual([
      ['own-folder', 'D:\\台账'],
      ['removable', 'G:\\'],
      ['downloads', clerksFolders.downloads],
      ['desktop', clerksFolders.desktop],
      ['documents', clerksFolders.documents],
    ])
  })

  it('is nothing but own folders when only they are asked for', async () => {
    const pc = new PretendedWindows().folder('D:\\文档\\xwechat_files\\a_1111\\msg\\file\\2026-09')
    const { roots, claimed } = await find(pc, { ownFolders: ['D:\\台账'], only: true })
    expect(roots).toHaveLength(1)
    expect(claimed).toEqual([])
    expect(pc.asked).toBe(0)
  })

  it('are places to wait for what is not there yet', async () => {
    const pc = new PretendedWindows().folder('D:\\文档\\xwechat_files\\a_1111\\msg')
    const { scouts, claimed } = await find(pc)
    expect(scouts).toContainEqual({ path: 'D:\\文档\\xwechat_files\\a_1111\\msg', name: 'file' })
    expect(scouts).toContainEqual({ path: 'D:\\文档\\xwechat_files', name: null })
    expect(scouts).toContainEqual({ path: 'D:\\文档', name: 'WXWork' })
    expect(claimed).toContain('D:\\文档\\WXWork')
  })

  it('is a folder that may not be entered, as such', async () => {
    const pc = new PretendedWindows().folder('D:\\文档\\xwechat_files')
    pc.shut.add('D:\\文档\\xwechat_files')
    const shut = await rootsOf(pc, 'wechat-4')
    expect(shut).toMatchObject([{ path: 'D:\\文档\\xwechat_files', leaves: [{ path: 'D:\\文档\\xwechat_files' }] }])
  })

  it('is where a browser was told to download, in each profile', async () => {
    const pc = new PretendedWindows()
    const profiles = `${clerksFolders.localAppData}\\Google\\Chrome\\User Data`
    const told = (path: string): string => JSON.stringify({ download: { default_directory: path } })
    pc.file(`${profiles}\\Default\\Preferences`, told('E:\\下载'), 'utf8')
    pc.file(`${profiles}\\Profile 2\\Preferences`, told(clerksFolders.desktop), 'utf8')
    pc.file(`${profiles}\\Profile 3\\Preferences`, '{"download":', 'utf8')
    pc.file(`${profiles}\\Profile 4\\Preferences`, '{"download":null}', 'utf8')
    pc.file(`${profiles}\\Guest Profile\\Preferences`, told('F:\\guest'), 'utf8')
    const { roots } = await find(pc)
    expect(roots.filter(({ howFound }) => howFound === 'browser')).toMatchObject([
      { path: 'E:\\下载', channel: 'downloads', client: 'chrome', leaves: [{ depth: 1 }] },
      { path: clerksFolders.desktop, channel: 'downloads' },
    ])
  })

  it('asks the registry once for many searches', async () => {
    const pc = new PretendedWindows()
    const cache = newDiscoveryCache()
    const options = { rows, known: clerksFolders, ownFolders: [], only: false, current: '2026-09' }
    await discover(options, pc, cache)
    const { asked } = pc
    await discover(options, pc, cache)
    expect([asked, pc.asked]).toEqual([3, 3])
  })
})
