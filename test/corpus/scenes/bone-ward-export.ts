import { isoDay } from '../../support/day.ts'
import { cellText } from '../document.ts'
import { scene, phones, type SceneColumn } from './scene.ts'

/** Another ward's query of the hospital's system, with the names of the fields below the headings. */
export const boneWardExport = scene(
  'bone-ward-export',
  {
    titles: 'HIS导出',
    stems: 'HIS导出_骨科{m}月|住院患者查询结果|自定义查询{d}',
    columns: (random, today) => {
      const phone = phones(random)
      const below = (field: string, [headings, cell]: SceneColumn): SceneColumn => [
        headings,
        (person, row) => (row === 0 ? field : cell(person, row)),
      ]
      return [
        below('PATIENT_ID', ['病人ID|患者标识', () => random.digits(8)]),
        below('NAME', ['姓名|患者姓名', ({ name }) => name.full]),
        below('SEX_CODE', ['性别|性别代码', ({ sex }) => (sex === 'female' ? '2' : '1')]),
        below('BIRTH_DATE', ['出生日期', ({ birth }) => isoDay(birth)]),
        below('PHONE', ['联系电话|家庭电话', (person) => cellText(phone(person))]),
        below('DEPT_ADM', ['入院科室', () => random.pick(['骨科一病区', '泌尿外科', '心内科'])]),
        below('ADM_DATE', ['入院日期', () => isoDay(today - random.int(1, 60))]),
        below('DIAG_CODE', ['主要诊断编码|ICD', () => random.pick(['S72.001', 'I20.0', 'N20.1', 'S82.201'])]),
        below('DIAG_NAME', ['主要诊断', () => random.pick(['股骨颈骨折', '不稳定型心绞痛', '输尿管结石', '胫骨骨折'])]),
        below('WEIGHT', ['体重', () => random.int(45, 90)]),
      ]
    },
  },
  { fixedLayout: true, rows: { min: 4, max: 600 } },
)
