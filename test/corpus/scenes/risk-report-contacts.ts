import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

/** What hospitals count of risky pregnancies, with who at each of them may be asked. */
export const riskReportContacts = scene('risk-report-contacts', {
  titles: '高危孕产妇管理情况统计（{m}月）|妊娠风险评估工作量月报|危急重症孕产妇救治季报',
  stems: '高危孕产妇统计{m}月|妊娠风险月报{y}|孕产妇救治季报',
  columns: (random) => [
    ['填报机构|单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['筛查人数', () => random.int(40, 900)],
    ['黄色', () => random.int(10, 200)],
    ['橙色', () => random.int(0, 60)],
    ['红色', () => random.int(0, 9)],
    ['专案管理率(%)', () => random.int(900, 1000) / 10, 'optional'],
    ['转诊例数', () => random.int(0, 12)],
    ['填报人|联络员', ({ name }) => name.full],
    ['联系电话|办公电话', phones(random)],
  ],
})
