import { phones, scene } from './scene.ts'

export const nannyCourse = scene('nanny-course', {
  titles: '第{m}期月嫂培训班学员名单|育婴员（母婴护理）职业技能培训报名表|催乳师考证报名',
  stems: '月嫂培训学员{y}|育婴员报名|母婴护理培训名单{m}月',
  sex: 'female',
  ages: [30, 54],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['学员姓名|姓名', ({ name }) => name.full],
    ['身份证号码|证件号', ({ id }) => id],
    ['联系电话|手机', phones(random)],
    ['文化程度', () => random.pick(['初中', '高中', '大专'])],
    ['工种', () => random.pick(['月嫂', '育婴员', '催乳师', '母婴护理'])],
    ['成绩|理论', () => random.int(55, 98), 'optional'],
    ['备注', () => random.pick(['', '补考', '已缴费']), 'optional'],
  ],
})
