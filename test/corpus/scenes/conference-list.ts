import { hospitals } from '../../support/people/hospital.ts'
import { Random } from '../../support/random.ts'
import { phones, scene } from './scene.ts'

export const conferenceList = scene('conference-list', {
  titles: '围产医学学术会议参会代表名单|产科质控会议签到表|助产技术培训班学员通讯录',
  stems: '围产会议签到|产科质控会议{d}|参会名单',
  ages: [26, 60],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['姓名|代表姓名', ({ name }) => name.full],
    ['单位|工作单位', (_person, row) => hospitals(new Random(row), 'mainland', 1)[0] ?? ''],
    ['职称', () => random.pick(['主任医师', '副主任医师', '主治医师', '主管护师'])],
    ['手机|联系方式', phones(random)],
    ['邮箱', ({ email }) => email, 'optional'],
    ['住宿|房型', () => random.pick(['单间', '合住', '自理']), 'optional'],
    ['签到', () => null, 'optional'],
  ],
})
