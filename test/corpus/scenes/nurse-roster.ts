import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** Staff of maternity wards: their words are maternity's, their people are not cases. */
export const nurseRoster = scene('nurse-roster', {
  titles: '产科护士花名册|妇产科医护人员通讯录|产房助产士名单|母婴保健科职工信息表',
  stems: '产科护士花名册{y}|产科通讯录|助产士名单|职工信息{y}',
  sheetNames: '产科|护士|Sheet1',
  ages: [22, 55],
  sex: 'female',
  columns: (random) => [
    ['序号|工号', (_person, row) => row + 1],
    ['姓名|护士姓名|职工姓名|助产士', ({ name }) => name.full],
    ['性别', () => '女', 'optional'],
    ['科室|所在科室', () => random.pick(['产科一病区', '产房', '产后病房', '新生儿科'])],
    ['职务|职称|岗位', () => random.pick(['护士', '护师', '主管护师', '助产士', '护士长', '副主任医师'])],
    ['联系电话|手机|电话', phones(random)],
    ['身份证号', ({ id }) => id, 'optional'],
    ['出生日期|出生年月', ({ birth }) => isoDay(birth), 'optional'],
    ['入职时间', (_person, row) => `20${String(10 + (row % 15))}.${String(random.int(1, 12))}`, 'optional'],
    ['家庭住址', ({ address }) => address, 'optional'],
  ],
})
