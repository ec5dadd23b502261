import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writeRectificationReport } from '../../../../main/shell/export/rectification/write-rectification-report.ts'
import { openRecords } from '../../../../main/record/open-records.ts'
import { maskName, ownWords } from '../../../../shared/domain/masked.ts'
import { policySchema, type PolicyInput } from '../../../../shared/policy/schema.ts'
import type { Language } from '../../../../shared/words/language.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { madeUpJudged, madeUpUid } from '../../record/made-up-events.ts'

const fromMs = 1_750_000_000_000
const period = { fromMs, toMs: fromMs + 1000 }

async function report(
  fill: (records: ReturnType<typeof open>) => void = () => undefined,
  more: { readonly language?: Language; readonly policy?: PolicyInput } = {},
) {
  const records = open()
  fill(records)
  const path = join(temporaryFolder(), 'report.xlsx')
  const rows = await writeRectificationReport({
    path,
    records,
    policy: policySchema.parse(more.policy ?? {}),
    administrators: [{ name: 'keeper', roles: ['reader', 'approver'], createdMs: 0 }],
    installId: 'abcd',
    by: 'keeper',
    period,
    nowMs: fromMs + 2000,
    language: more.language ?? 'zh-CN',
  })
  records.close()
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const cells = book.worksheets.flatMap((sheet) => {
    const texts: string[] = []
    sheet.eachRow((row) => {
      row.eachCell((cell) => texts.push(cell.text))
    })
    return texts
  })
  const sheet = (name: string): string[][] => {
    const lines: string[][] = []
    book.getWorksheet(name)?.eachRow((row) => {
      const line: string[] = []
      row.eachCell({ includeEmpty: true }, (cell) => line.push(cell.text))
      lines.push(line)
    })
    return lines
  }
  return { rows, book, cells, sheet, bytes: await readFile(path) }
}

function open() {
  const clock = { now: () => fromMs }
  const key = new Uint8Array(32)
  const opening = openRecords(temporaryFolder(), { clock, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  return opening.records
}

describe('the rectification report', () => {
  it('tells rights, warnings, dispositions, education and unregistered transfers of the period alone', async () => {
    const { sheet, book } = await report(({ recorder }) => {
      const transfer = { kind: 'transfer', direction: null, route: null, knownPeople: 7 } as const
      recorder.record(madeUpJudged(1, { ledger: transfer }))
      recorder.record(madeUpJudged(2, { verdict: 'warn', action: { kind: 'untouched' }, ledger: transfer }))
      recorder.record(madeUpJudged(3, { verdict: 'record', ledger: { ...transfer, route: 'daily' } }))
      recorder.record(madeUpJudged(4, { timeMs: fromMs - 1, ledger: transfer }))
      recorder.record(madeUpJudged(5, { timeMs: period.toMs, ledger: transfer }))
      const at = { timeMs: fromMs + 9, account: maskName('clerk'), notice: 'cafe' }
      recorder.record({ kind: 'notice-acknowledged', uid: madeUpUid(6), ...at })
    })
    expect(book.worksheets.map(({ name }) => name)).toEqual(['概况', '权限', '提醒', '处置', '教育', '未登记外发'])
    expect(sheet('概况')).toContainEqual(['判定的文件', '3'])
    expect(sheet('概况')).toContainEqual(['其中提醒', '1'])
    expect(sheet('权限')).toContainEqual(['keeper', '查看记录和设置; 审批取回，暂存文件，结束累计提醒'])
    expect(sheet('提醒')).toHaveLength(2)
    expect(sheet('处置')).toHaveLength(3)
    expect(sheet('教育')[1]?.[2]).toContain('cafe')
    const transfers = sheet('未登记外发')
    expect(transfers.slice(1, 3).map((line) => [line[1], line[4], line[7]])).toEqual([
      ['000001', '60', '7'],
      ['000002', '60', '7'],
    ])
    expect(transfers.at(-1)?.slice(0, 5)).toEqual(['期间总计（人次）', '', '', '', '120'])
  })

  it.each([
    ['zh-TW', '未登記外發'],
    ['en', 'Unregistered transfers'],
  ] as const)('speaks %s', async (language, name) => {
    const { book } = await report(undefined, { language })
    expect(book.worksheets.at(-1)?.name).toBe(name)
  })

  it('tells what the policy lets staff take back by themselves, and nothing of it where it does not', async () => {
    const clerks = async (release: NonNullable<PolicyInput['release']>): Promise<readonly string[]> => {
      const { sheet } = await report(undefined, { policy: { release } })
      return sheet('权限').flatMap(([who, may = '']) => (who === '员工' ? [may] : []))
    }
    const usual = await clerks({})
    expect(usual).toHaveLength(1)
    const more = await clerks({ breakGlass: true, offlineSecret: 'ab'.repeat(32) })
    expect(more).toEqual([
      ...usual,
      '紧急时写明理由，自行取回暂存的文件（策略已开放）',
      '凭管理员告知的取回码，取回该码所指的文件',
    ])
  })

  it('is whole where nothing happened', async () => {
    const { sheet } = await report()
    expect(sheet('提醒')).toHaveLength(1)
    expect(sheet('未登记外发').at(-1)?.[4]).toBe('0')
    expect(sheet('教育').length).toBeGreaterThan(5)
  })

  it('holds masked values only, also of whom an administrator named', async () => {
    const { cells } = await report(undefined, {
      policy: {
        routes: [
          {
            id: 'daily',
            name: '日报',
            purpose: '对账 13800001234',
            recipient: '张晓丽 13800001234',
            channels: ['wechat'],
            expires: '2030-01-01',
            approver: '张晓丽',
          },
        ],
        exceptions: [
          {
            id: 'one',
            match: { kind: 'path', folder: '/home' },
            owner: '张晓丽',
            reason: '张晓丽',
            expires: '2030-01-01',
          },
        ],
      },
    })
    const text = cells.join('\n')
    expect(text).toContain('登记通道：日报')
    expect(text).not.toContain('13800001234')
    expect(text).not.toContain('张晓丽')
  })

  it('keeps hostile words text, and cuts what no cell can hold', async () => {
    const { file } = madeUpJudged(1)
    const names = [
      '=HYPERLINK("http://example.org")',
      '<img src=x onerror=alert(1)>',
      '\u202Egnp.xlsx',
      '很'.repeat(40_000),
    ]
    const { book, sheet } = await report(({ recorder }) => {
      for (const [at, name] of names.entries()) {
        recorder.record(madeUpJudged(at + 1, { file: { ...file, name: ownWords(name) } }))
      }
    })
    expect(sheet('处置').map((line) => line[4]?.slice(0, 12))).toEqual([
      '文件',
      ...names.map((name) => name.slice(0, 12)),
    ])
    book.getWorksheet('处置')?.eachRow((row) => {
      row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula))
    })
    expect(sheet('处置').at(-1)?.[4]?.length).toBeLessThan(32_767)
  })
})
