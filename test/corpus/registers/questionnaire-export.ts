import { clockTime, isoDay } from '../../support/day.ts'
import { oneSheet } from './one-sheet.ts'
import { ageOf, register, tableOf } from './register.ts'

/** What a questionnaire site gives back: whole questions for headings, and where each answer came from. */
export const questionnaireExport = register(
  'questionnaire-export',
  (desk) => {
    const { random, today } = desk
    const { headings, rows } = tableOf(desk, [
      ['序号', (_family, row) => row + 1],
      ['提交答卷时间', () => `${isoDay(today - random.int(0, 9))} ${clockTime(random.int(480, 1300))}:21`],
      ['所用时间', () => `${String(random.int(40, 400))}秒`],
      ['来源', () => random.pick(['微信', '链接', '手机提交'])],
      ['来源详情', () => random.pick(['N/A', '直接访问']), 'optional'],
      ['来自IP', () => `117.${String(random.int(1, 250))}.${String(random.int(1, 250))}.8(上海-上海)`],
      ['1、您的姓名：|1.请问您怎么称呼？', ({ mother }) => mother.name.full],
      ['2、您的手机号码是？|2.请留下您的联系方式，方便我们与您联系', ({ mother }) => mother.phone],
      ['3、您的年龄（周岁）', (family) => ageOf(family), 'optional'],
      ['4、您目前怀孕多少周？（请填写数字）|4、您现在的孕周', ({ weeks }) => weeks],
      ['5、您的预产期是哪一天？', ({ dueDate }) => isoDay(dueDate)],
      ['6、您计划在哪家医院分娩？', ({ hospital }) => hospital, 'optional'],
      ['7、您是否考虑请月嫂或入住月子中心？', () => random.pick(['A.月嫂', 'B.月子中心', 'C.家人照顾'])],
      ['8、您最担心的问题是（多选）', () => random.pick(['母乳喂养┋睡眠', '产后恢复', '宝宝护理┋黄疸'])],
      ['总分', () => 0, 'optional'],
    ])
    return oneSheet(desk, {
      stem: '按文本_孕期需求调查_{y}|{d}_按序号_准妈妈问卷|问卷数据导出',
      sheet: 'Sheet1',
      title: '',
      headings,
      rows,
    })
  },
  { time: 'expected', spanDays: 150 },
)
