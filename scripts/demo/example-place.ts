import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { writeDailyReport } from '../../test/support/daily-report.ts'

/** Where the demo plays: a user's folder of its own, so that nothing of the real one is looked at. */
export interface ExamplePlace {
  /** Stands for the user's own folder. */
  readonly user: string
  /** The agent's home. */
  readonly home: string
  /** The receiver's home. */
  readonly centre: string
  /** Where the example WeChat keeps this month's files. */
  readonly wechatFiles: string
  readonly screenshots: string
}

export async function makeExamplePlace(now: Date): Promise<ExamplePlace> {
  const root = await mkdtemp(join(tmpdir(), 'swaddle-demo-'))
  const month = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}`
  const user = join(root, 'user')
  const place: ExamplePlace = {
    user,
    home: join(root, 'agent'),
    centre: join(root, 'centre'),
    wechatFiles: join(user, 'xwechat_files', 'wxid_example_0a1b', 'msg', 'file', month),
    screenshots: join(root, 'screenshots'),
  }
  for (const folder of [place.home, place.centre, place.wechatFiles, place.screenshots, join(user, 'Downloads')]) {
    await mkdir(folder, { recursive: true })
  }
  return place
}

/** The demo's policy: the receiver of this run, and on Windows the example folder by name, because WeChat's real one is not touched. */
export async function writeExamplePolicy(place: ExamplePlace, port: number, token: string): Promise<void> {
  const policy = {
    endpoint: { url: `http://127.0.0.1:${String(port)}`, token },
    version: 2,
    clerk: { contact: '信息科 分机 8021（示例）' },
    ...(process.platform === 'linux' ? {} : { ownFolders: [place.wechatFiles] }),
  }
  await writeFile(join(place.home, 'policy.json'), JSON.stringify(policy, null, 2))
}

export const reportName = '新生儿日报（示例）.xlsx'
export const cleanName = '办公用品领用（示例）.xlsx'

/** 60 made-up births. */
export async function dropReport(place: ExamplePlace): Promise<string> {
  const path = join(place.wechatFiles, reportName)
  await writeDailyReport(path, { rows: 60, seed: 20_260_301, format: 'xlsx' })
  return path
}

export async function dropCleanSheet(place: ExamplePlace): Promise<string> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('领用')
  sheet.addRow(['物品', '数量', '单价', '部门'])
  for (const [item, count, price] of [
    ['A4 复印纸', 12, 21.5],
    ['签字笔', 60, 1.8],
    ['文件夹', 25, 4.2],
  ] as const) {
    sheet.addRow([item, count, price, '行政部'])
  }
  const path = join(place.wechatFiles, cleanName)
  await book.xlsx.writeFile(path)
  return path
}
