import { isoDay } from '../../../support/day.ts'
import { provenList, type OfficeList } from './office-list.ts'

/** Staff, pupils and partners of the offices around mothers and children. */
const lists: readonly OfficeList[] = [
  {
    name: 'women who apply as nannies',
    holds: 'none',
    titles: ['母婴护理师应聘登记'],
    headings: ['姓名', '年龄', '籍贯', '持有证书', '期望薪资', '联系电话'],
    row: ({ mother }, at) => [mother.name.full, 40 + at, '安徽', '高级母婴护理员', 13_000, mother.phone],
  },
  {
    name: 'certificates of nannies',
    holds: 'none',
    headings: ['姓名', '身份证号', '职业名称', '证书编号', '等级', '发证日期'],
    row: ({ mother, birth }, at) => [
      mother.name.full,
      mother.id,
      '育婴员',
      `S00${String(31_100_220 + at)}`,
      '三级',
      isoDay(birth),
    ],
  },
  {
    name: 'a course for midwives',
    holds: 'none',
    titles: ['助产士规范化培训成绩'],
    headings: ['单位', '姓名', '职称', '手机', '理论', '操作'],
    row: ({ hospital, mother }, at) => [hospital, mother.name.full, '主管护师', mother.phone, 80 + at, 90],
  },
  {
    name: 'duty of doctors in obstetrics',
    holds: 'none',
    titles: ['产科值班表'],
    headings: ['日期', '一线', '二线', '三线', '助产士', '值班电话'],
    row: ({ birth, mother, father, babies: [baby] }) => [
      isoDay(birth),
      mother.name.full,
      father.name.full,
      baby.name.full,
      '周敏',
      '021-54321098',
    ],
  },
  {
    name: 'people at a congress on obstetrics',
    holds: 'none',
    titles: ['围产医学年会参会回执'],
    headings: ['姓名', '单位', '科室', '职务', '手机', '是否住宿'],
    row: ({ mother, hospital }) => [mother.name.full, hospital, '产科', '副主任医师', mother.phone, '是'],
  },
  {
    name: 'who reports the births of a district',
    holds: 'none',
    headings: ['机构名称', '活产数', '早产', '低出生体重', '填报人', '联系电话'],
    row: ({ hospital, mother }, at) => [hospital, 120 + at, 8, 6, mother.name.full, mother.phone],
  },
  {
    name: 'new pupils (not newborns)',
    holds: 'none',
    titles: ['2025级新生报到名单'],
    headings: ['考生号', '新生姓名', '性别', '录取专业', '班级', '手机'],
    row: ({ mother }, at) => [25_310_100 + at, mother.name.full, '女', '护理学', '护理2501', mother.phone],
  },
  {
    name: 'a nursery school',
    holds: 'none',
    headings: ['幼儿姓名', '出生日期', '班级', '妈妈姓名', '妈妈电话', '爸爸姓名', '爸爸电话'],
    row: ({ babies: [baby], birth, mother, father }) => [
      baby.name.full,
      isoDay(birth - 1700),
      '中二班',
      mother.name.full,
      mother.phone,
      father.name.full,
      father.phone,
    ],
  },
  {
    name: 'orders made in a factory',
    holds: 'none',
    titles: ['生产部9月生产计划'],
    headings: ['生产日期', '产品', '产线', '班组长', '电话', '预产数'],
    row: ({ birth, father }, at) => [isoDay(birth), '轴承', '2号线', father.name.full, father.phone, 500 + at],
  },
  {
    name: 'contacts of a parent company and its children',
    holds: 'none',
    headings: ['母公司', '子公司', '法人', '联系人', '电话'],
    row: ({ father, mother }) => [
      '华东实业集团有限公司',
      '华东建材有限公司',
      father.name.full,
      mother.name.full,
      mother.phone,
    ],
  },
]

export const staffListProofs = lists.map(provenList)
