import { phones, scene, type SceneColumn } from './scene.ts'

/** How low students feel: nine questions, nine figures and a sum. */
export const studentScales = scene('student-scales', {
  titles: '新生心理普查（PHQ-9）结果|学生抑郁筛查登记|员工压力量表测评汇总',
  stems: '新生普查{y}|PHQ9筛查结果_{d}|量表数据',
  ages: [18, 23],
  columns: (random) => {
    const questions = Array.from({ length: 9 }, (_, at): SceneColumn => [`Q${String(at + 1)}`, () => random.int(0, 3)])
    return [
      ['编号', (_person, row) => row + 1],
      ['姓名', ({ name }) => name.full],
      ['学院|班级', () => random.pick(['护理2401', '土木2302', '助产2403'])],
      ['联系电话', phones(random)],
      ...questions,
      ['总分', () => random.int(2, 21)],
      ['结果', () => random.pick(['阴性', '可疑', '阳性转介'])],
      ['评估者', () => random.pick(['柏老师', '蓝'])],
    ]
  },
})
