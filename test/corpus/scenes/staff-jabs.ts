import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** A hospital vaccinates its own staff, those of its maternity wards among them. */
export const staffJabs = scene('staff-jabs', {
  titles: '职工乙肝疫苗接种登记|医护人员流感疫苗接种名单|{h}员工抗体检测及补种',
  stems: '职工疫苗接种{m}月|员工乙肝补种|医护流感疫苗{y}',
  ages: [22, 58],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['科室|所在科室', () => random.pick(['产科', '新生儿科', '检验科', '急诊', '产房', '后勤'])],
    ['工号', (_person, row) => 3001 + row, 'optional'],
    ['姓名|职工姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['联系电话|手机', phones(random)],
    ['抗-HBs', () => random.pick(['<10', '256', '阴性'])],
    ['疫苗', () => random.pick(['乙肝疫苗第2针', '流感四价', '乙肝疫苗第1针'])],
    ['接种日期', () => isoDay(today - random.int(0, 60))],
    ['接种部位', () => '左上臂', 'optional'],
    ['签名', () => null],
  ],
})
