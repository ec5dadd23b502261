import type { Random } from '../../support/random.ts'
import type { Family } from '../../support/people/family.ts'
import type { Region } from '../../support/people/name.ts'
import type { Script } from '../draft.ts'

type ModeWords = Readonly<Record<Family['mode'], string>>

const simplified: readonly ModeWords[] = [
  { vaginal: '顺产', caesarean: '剖宫产', forceps: '产钳' },
  { vaginal: '顺产', caesarean: '剖腹产', forceps: '顺产（侧切）' },
  { vaginal: '顺', caesarean: '剖', forceps: '顺' },
  { vaginal: '自然分娩', caesarean: '剖宫产术', forceps: '产钳助产' },
  { vaginal: '平产', caesarean: '剖宫产', forceps: '胎吸' },
  { vaginal: '阴道分娩', caesarean: '子宫下段剖宫产', forceps: '低位产钳术' },
  { vaginal: 'NVD', caesarean: 'CS', forceps: 'FD' },
]

const traditional: readonly ModeWords[] = [
  { vaginal: '自然產', caesarean: '剖腹產', forceps: '產鉗' },
  { vaginal: 'NSD', caesarean: 'C/S', forceps: 'VED' },
  { vaginal: '順產', caesarean: '開刀', forceps: '順產' },
]

const english: readonly ModeWords[] = [
  { vaginal: 'NSD', caesarean: 'LSCS', forceps: 'Vacuum' },
  { vaginal: 'Vaginal', caesarean: 'C-section', forceps: 'Forceps' },
  { vaginal: 'SVD', caesarean: 'EmLSCS', forceps: 'Forceps' },
]

/** One way to write how a child was delivered, kept through a column. */
export function modeStyle(random: Random, region: Region, script: Script): (mode: Family['mode']) => string {
  const words = random.pick(script === 'english' ? english : region === 'mainland' ? simplified : traditional)
  return (mode) => words[mode]
}

/** One way to write completed weeks and days, kept through a column. */
export function weeksStyle(random: Random): (weeks: number, days: number) => string | number {
  return random.pick<(weeks: number, days: number) => string | number>([
    (weeks, days) => `${String(weeks)}+${String(days)}`,
    (weeks, days) => `${String(weeks)}+${String(days)}`,
    (weeks, days) => `${String(weeks)}+${String(days)}W`,
    (weeks, days) => `${String(weeks)}周+${String(days)}天`,
    (weeks) => `${String(weeks)}周`,
    (weeks) => weeks,
    (weeks, days) => `${String(weeks)}W${String(days)}D`,
    (weeks, days) => `${String(weeks)} ${String(days)}/7`,
    (weeks, days) => Math.round((weeks + days / 10) * 10) / 10,
  ])
}
