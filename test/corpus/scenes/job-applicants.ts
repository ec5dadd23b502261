import { phones, scene } from './scene.ts'

export const jobApplicants = scene('job-applicants', {
  titles: '应聘人员登记表|月嫂、育婴师应聘登记|招聘简历汇总',
  stems: '应聘登记{m}月|育婴师应聘|简历汇总',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['姓名|应聘者', ({ name }) => name.full],
    ['性别', ({ sex }) => (sex === 'female' ? '女' : '男')],
    ['年龄', () => random.int(22, 52)],
    ['应聘岗位', () => random.pick(['月嫂', '育婴师', '产康师', '会计', '厨师', '前台'])],
    ['联系电话', phones(random)],
    ['学历', () => random.pick(['初中', '高中', '大专', '本科'])],
    ['期望薪资', () => random.int(40, 150) * 100],
    ['面试结果', () => random.pick(['录用', '待定', '淘汰', ''])],
  ],
})
