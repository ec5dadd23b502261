import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Messages to and about mothers, and names as their owners write them; the same messages about others. */
const lists: readonly OfficeList[] = [
  {
    name: 'who leaves a ward, in a group',
    holds: 'cases',
    row: ({ mother }, at) => [`${String(at + 2)}床${mother.name.full} 女宝 ${mother.phone}`],
  },
  {
    name: 'who leaves another ward, in a group',
    holds: 'none',
    row: ({ mother }, at) => [`${String(at + 2)}床${mother.name.full} 女 58岁 ${mother.phone}`],
  },
  {
    name: 'messages that were sent to mothers',
    holds: 'cases',
    headings: ['接收号码', '内容', '状态'],
    row: ({ mother }) => [
      mother.phone,
      `【仁爱医院】${mother.name.full}女士，您的宝宝已满42天，请于本周内来院复查。`,
      '成功',
    ],
  },
  {
    name: 'messages that were sent to buyers',
    holds: 'none',
    headings: ['接收号码', '内容', '状态'],
    row: ({ mother }) => [mother.phone, `【某某商城】${mother.name.full}女士，您的宝贝已发出，请注意查收。`, '成功'],
  },
  {
    name: 'a remark in minutes of a meeting',
    holds: 'cases',
    row: ({ mother }, at) => [
      '附',
      `另：产科${String(at + 2)}床${mother.name.full}（${mother.phone}）投诉产后护理不到位`,
    ],
  },
  {
    name: 'who came to a meeting about births',
    holds: 'none',
    row: ({ mother }) => ['参会', `产科设备采购：${mother.name.full}（${mother.phone}）`],
  },
]

const five = families(5, 'scripts')
const scripts: readonly (readonly [string, readonly string[]])[] = [
  ['Uyghur', ['ئايگۈل مەمەت', 'گۈلنار ئەخمەت', 'پاتىگۈل تۇرسۇن', 'رەيھان ياسىن', 'زۇلپىيە ھاشىم']],
  ['Tibetan', ['ཚེ་རིང་སྒྲོལ་མ', 'པད་མ་ལྷ་མོ', 'བསྟན་འཛིན', 'སྐལ་བཟང', 'ཉི་མ']],
  ['Cyrillic', ['Айгүл Маратова', 'Динара Ахметова', 'Анна Петрова', 'Гульнара', 'Елена Ким']],
  ['Korean', ['김민지', '이수진', '박지영', '최은혜', '정유나']],
  ['turned about', five.map(({ mother }) => [...mother.name.full].reverse().join(''))],
]

export const messageAndScriptProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
  ...scripts.map(([script, names]) => ({
    name: `names in ${script} under headings that ask for them`,
    sheets: [
      {
        name: '产妇',
        rows: [
          ['姓名', '联系', '分娩日期'],
          ...five.map(({ mother, birth }, at) => [names[at], mother.phone, isoDay(birth)]),
        ],
      },
    ],
    people: 5,
  })),
  {
    name: 'four mothers called so in one line',
    sheets: [{ rows: [[five.map(({ mother }) => `产妇${mother.name.full}${mother.phone}`).join('；')]] }],
    people: 5,
  },
]
