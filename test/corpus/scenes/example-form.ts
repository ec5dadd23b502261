import type { Cell } from '../document.ts'
import type { Random } from '../../support/random.ts'
import { kindDraft } from './kind-draft.ts'
import type { Scene } from './scene.ts'

const examples: Readonly<Record<string, readonly Cell[]>> = {
  motherName: ['张三', '李四', '王某某', '某某', '例：张三'],
  fatherName: ['李四', '王五', '某某'],
  babyName: ['张小宝', '某某之子', '宝宝'],
  motherPhone: ['13800138000', '13800000000', '138XXXXXXXX', '1XXXXXXXXXX'],
  fatherPhone: ['13900000000', '139XXXXXXXX'],
  motherId: ['XXXXXXXXXXXXXXXXXX', '310101199001010000', '18位身份证号'],
  fatherId: ['XXXXXXXXXXXXXXXXXX'],
  babyId: ['XXXXXXXXXXXXXXXXXX'],
  certificate: ['X000000000'],
  recordNumber: ['000000', '123456'],
  address: ['XX市XX区XX路XX号', '请填写详细地址'],
  wechat: ['wxid_example', '微信号'],
  email: ['example@example.com'],
  hospital: ['XX医院', 'XX市妇幼保健院'],
  doctor: ['某医生'],
  nanny: ['某阿姨'],
  nannyPhone: ['138XXXXXXXX'],
  recorder: ['某某'],
  sales: ['某某'],
}

/** A form to be filled in, with a line that shows how. */
export const exampleForm: Scene = {
  name: 'example-form',
  rows: { min: 1, max: 1 },
  draft: (random, rows) => {
    const draft = kindDraft(random, rows)
    const word = random.pick(['示例', '填写示例', '样例', '例'])
    const columns = draft.columns
      .filter(({ key }) => key !== 'index')
      .map((column) => ({
        ...column,
        cells: column.cells.slice(0, 1).map((cell) => example(random, column.key, cell)),
      }))
    const marker = { key: 'index', group: 'other', heading: '序号', cells: [word] } as const
    return {
      ...draft,
      families: [],
      title: `${draft.title}（填报模板，首行为示例）`,
      stem: `${draft.stem}模板`,
      columns: [marker, ...columns],
    }
  },
}

function example(random: Random, key: string, cell: Cell): Cell {
  const own = examples[key]
  return own === undefined ? cell : random.pick(own)
}
