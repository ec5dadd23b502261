import { describe, expect, it } from 'vitest'
import { maskFileName } from '../../../shared/domain/mask-file-name.ts'

describe('a masked file name', () => {
  it.each([
    '6月出院汇总.xlsx',
    '新生儿听力复筛日期.xlsx',
    '3月份入住登记表.xlsx',
    '月嫂派单汇总2026.xlsx',
    '新建 Microsoft Excel 工作表.xlsx',
    '意向客户0301.csv',
    '2026年3月5日产妇表.xls',
    '新生儿日报（示例）.xlsx',
    '登记表样例.xlsx',
    '加密名单.xlsx',
    '日报 2026-03-05 1200.xlsx',
    '第4院日报.xlsx',
    '第一医院日报.xlsx',
    '每日交接.xlsx',
    '产后访视登记.xls',
  ])('leaves what a clerk knows it by: %s', (name) => {
    expect(maskFileName(name)).toBe(name)
  })

  it.each([
    ['产妇名单（王芳）.xlsx', '产妇名单（王＊）.xlsx'],
    ['第一医院张翠.xls', '第一医院张＊.xls'],
    ['张翠护士.xls', '张＊护士.xls'],
    ['李月娥满月照.xls', '李＊＊满月照.xls'],
    ['3月王日红.xls', '3月王＊＊.xls'],
    ['陈表妹.xls', '陈＊＊.xls'],
    // 范 is a surname, so 范本 and 范例 are no words of the office here.
    ['范本清.xls', '范＊＊.xls'],
    ['13812345678.xlsx', '138＊＊＊＊5678.xlsx'],
    ['Zhang Cui.xlsx', 'Z＊＊＊＊ C＊＊.xlsx'],
    // A phone in groups is one number, not three short ones.
    ['产妇 138-1234-5678.xlsx', '产妇 138＊＊＊＊＊＊5678.xlsx'],
    ['产妇138 1234 5678.xlsx', '产妇138＊＊＊＊＊＊5678.xlsx'],
    ['产妇138_1234_5678.xlsx', '产妇138＊＊＊＊＊＊5678.xlsx'],
    ['021-6234.5678.xlsx', '021＊＊＊＊＊＊5678.xlsx'],
    // What follows a dot need not be the kind of a file.
    ['日报.zhangcui', '日报.z＊＊＊＊＊＊＊'],
    ['日报.62345678', '日报.6＊＊＊＊＊＊＊'],
    ['产妇.Fang.XLSX', '产妇.F＊＊＊.XLSX'],
  ])('hides who could be told by %s', (name, masked) => {
    expect(maskFileName(name)).toBe(masked)
  })

  it('hides a name that the scanner found, whatever it is made of', () => {
    expect(maskFileName('月月.xlsx', new Set(['月月']))).toBe('月＊.xlsx')
  })
})
