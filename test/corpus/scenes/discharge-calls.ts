import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Calls to patients after operations on hearts and bones. */
export const dischargeCalls = scene('discharge-calls', {
  titles: '出院患者电话回访登记|{m}月骨科术后随访记录|心内科支架术后回访台账',
  stems: '电话回访{m}月|出院随访记录|回访台账{d}',
  ages: [35, 84],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['姓名', ({ name }) => name.full],
    ['联系方式', phones(random)],
    ['出院日期', () => isoDay(today - random.int(7, 40))],
    ['手术方式', () => random.pick(['PFNA内固定', 'PCI', '腰椎融合', '膝关节置换'])],
    ['回访', () => random.pick(['7天', '1月', '3月'])],
    ['日期', () => isoDay(today - random.int(0, 6))],
    ['切口/疼痛', () => random.pick(['干燥', '偶痛', 'VAS3'])],
    ['服药', () => random.pick(['规律', '漏服', '已停'])],
    ['指导内容', () => random.pick(['功能锻炼', '复查X线', '低盐饮食', '未接通'])],
    ['回访人', () => random.pick(['卓', '叶护士'])],
  ],
})
