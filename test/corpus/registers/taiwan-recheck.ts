import { oneSheet } from './one-sheet.ts'
import { modeOf, register, republicDay, sexOf, tableOf } from './register.ts'

/** Babies of a clinic on Taiwan who come back for their ears or their blood, called after their mothers. */
export const taiwanRecheck = register(
  'taiwan-recheck',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['流水號', (_family, row) => row + 1],
      ['病歷號碼|病歷號', ({ recordNumber }) => recordNumber],
      ['嬰兒姓名|寶寶', (family) => `${family.mother.name.full}之${sexOf(family, '女', '子')}`],
      ['母親身分證字號', ({ mother }) => mother.id, 'optional'],
      ['出生日|生日', ({ birth }) => republicDay(birth)],
      ['生產方式', (family) => modeOf(family, 'NSD', 'C/S'), 'optional'],
      ['週數', ({ weeks }) => weeks, 'optional'],
      ['聽篩結果|aABR', () => random.pick(['Pass', 'Refer(R)', 'Refer(L)'])],
      ['代謝篩檢', () => random.pick(['正常', '複檢G6PD', '待報告'])],
      ['手機|連絡電話', ({ mother }) => mother.phone],
      ['回診日|複檢日期', ({ birth }) => republicDay(birth + 30)],
      ['追蹤人員', () => random.pick(['陳護理師', '林'])],
      ['備註', () => random.pick(['', '已通知', '轉診馬偕', '未接'])],
    ])
    return oneSheet(desk, {
      stem: '新生兒篩檢追蹤{m}月|聽篩複檢名單|嬰兒室複檢{d}',
      sheet: '追蹤|工作表1',
      title: `新生兒篩檢複檢追蹤表（${republicDay(today)}）|{h}新生兒聽力篩檢追蹤名冊`,
      headings,
      rows,
      region: 'taiwan',
    })
  },
  { region: 'taiwan', people: { min: 1, max: 120 } },
)
