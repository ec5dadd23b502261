import { isoDay } from '../../support/day.ts'
import { phones, scene } from './scene.ts'

/** What else a police station does with households: moves, new cards, deaths, corrected names. */
export const householdMoves = scene('household-moves', {
  titles: '派出所户籍业务受理台账|居民身份证办理登记|户口迁移登记表',
  stems: '户籍业务{m}月|户口迁移台账|身份证受理{y}',
  ages: [17, 80],
  columns: (random, today) => [
    ['序号', (_person, row) => row + 1],
    ['申报事项|业务类别', () => random.pick(['市内迁入', '身份证换领', '死亡注销', '更正姓名', '分户', '夫妻投靠'])],
    ['申报人|姓名', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['出生日期', ({ birth }) => isoDay(birth)],
    ['公民身份号码', ({ id }) => id],
    ['与户主关系', () => random.pick(['户主', '妻', '子', '女', '母亲', '父亲'])],
    ['联系电话', phones(random)],
    ['住址|迁入地址', ({ address }) => address],
    ['受理日期', () => isoDay(today - random.int(0, 20))],
    ['受理民警', () => random.pick(['张警官', '021346'])],
  ],
})
