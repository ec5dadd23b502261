import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import { provenList, type OfficeList } from './office-list.ts'
import type { ShapeProof } from './shape-proof.ts'

/** Births told aside, in slang or within a cell, and lists that ask women the same for another reason. */
const lists: readonly OfficeList[] = [
  {
    name: 'births in slang, by day and weight',
    holds: 'cases',
    headings: ['姓名', '联系方式', '卸货日', '性别', '磅数'],
    row: ({ mother, birth }, at) => [mother.name.full, mother.phone, isoDay(birth), '女', `6斤${String(at)}`],
  },
  {
    name: 'ships unloaded, by day and weight',
    holds: 'none',
    headings: ['联系人', '联系方式', '卸货日', '磅数'],
    row: ({ father, birth }, at) => [father.name.full, father.phone, isoDay(birth), `320${String(at)}吨`],
  },
  {
    name: 'months of pregnancy in slang',
    holds: 'cases',
    headings: ['姓名', '电话', '备注'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '大肚子8个月' : '怀二胎5个月'],
  },
  {
    name: 'months of other things in slang',
    holds: 'none',
    headings: ['姓名', '电话', '备注'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, at % 2 === 0 ? '肚子疼2个月' : '怀疑停机5个月'],
  },
  {
    name: 'a person within one cell, line by line',
    holds: 'cases',
    headings: ['序号', '客户信息', '进度'],
    row: ({ mother, dueDate, hospital }, at) => [
      at + 1,
      `姓名：${mother.name.full}\n电话：${mother.phone}\n预产期：${isoDay(dueDate)}\n医院：${hospital}`,
      '已签',
    ],
  },
  {
    name: 'a buyer within one cell, line by line',
    holds: 'none',
    headings: ['序号', '收货信息', '进度'],
    row: ({ mother }, at) => [
      at + 1,
      `姓名：${mother.name.full}\n电话：${mother.phone}\n地址：${mother.address}\n商品：孕妇枕`,
      '已发',
    ],
  },
  {
    name: 'beds and names run together, in sentences',
    holds: 'cases',
    row: ({ mother }, at) => [`${String(at + 3)}床${mother.name.full}，女，29岁，剖宫产术后第2天，宫缩好。`],
  },
  {
    name: 'villages and names run together, in sentences',
    holds: 'cases',
    row: ({ mother, birth }, at) => [
      `${String(at + 1)}、李家村${String(at + 1)}组${mother.name.full}，${isoDay(birth)}在县医院生一女孩，电话${mother.phone}`,
    ],
  },
  {
    name: 'villages and names run together, of farmers',
    holds: 'none',
    row: ({ father, birth }, at) => [
      `${String(at + 1)}、李家村${String(at + 1)}组${father.name.full}，${isoDay(birth)}领化肥3袋，电话${father.phone}`,
    ],
  },
  {
    name: 'appointments told to whom they are for',
    holds: 'cases',
    row: ({ mother, recordNumber }) => [
      `尊敬的${mother.name.full}，您已成功预约明日产科门诊（产检），就诊卡号${recordNumber}。`,
    ],
  },
  {
    name: 'little pictures instead of words',
    holds: 'cases',
    row: ({ mother, birth }) => [
      `👩${mother.name.full} 📱${mother.phone} 👶${isoDay(birth).slice(5).replace('-', '.')} 🤱`,
    ],
  },
  {
    name: 'women whose periods ended',
    holds: 'none',
    fileName: '绝经门诊.xlsx',
    headings: ['姓名', '年龄', '末次月经', '症状', '电话'],
    row: ({ mother }) => [mother.name.full, 52, '2023-05', '潮热', mother.phone],
  },
  {
    name: 'women who are screened, asked for their births',
    holds: 'none',
    headings: ['姓名', '年龄', '身份证号', 'HPV', 'TCT', '孕产史'],
    row: ({ mother }) => [mother.name.full, 52, mother.id, '阴性', 'NILM', '2-1'],
  },
  {
    name: 'mothers who were screened before birth',
    holds: 'cases',
    headings: ['姓名', '年龄', '电话', 'HPV', 'TCT', '孕周', '预产期'],
    row: ({ mother, dueDate }) => [mother.name.full, 29, mother.phone, '阴性', 'NILM', '12+3', isoDay(dueDate)],
  },
  {
    name: 'workers by the day of making',
    holds: 'none',
    headings: ['姓名', '生产日', '产量', '工时', '电话'],
    row: ({ mother, birth }) => [mother.name.full, isoDay(birth), 320, 8, mother.phone],
  },
  {
    name: 'nannies who are examined',
    holds: 'none',
    fileName: '月嫂体检.xlsx',
    headings: ['姓名', '身份证', '电话', '体检日期', '乙肝', '结论'],
    row: ({ mother, birth }) => [mother.name.full, mother.id, mother.phone, isoDay(birth), '阴性', '合格'],
  },
  {
    name: 'what doctors are known for',
    holds: 'none',
    row: ({ mother }) => [`${mother.name.full} 主任医师 擅长高危妊娠、产前诊断，周二上午专家门诊`],
  },
  {
    name: 'when doctors are in, and what for',
    holds: 'none',
    headings: ['医生', '周一', '周二', '周三', '专长'],
    row: ({ mother }, at) => [mother.name.full, '上午', '', '下午', at % 2 === 0 ? '高危产科' : '产后康复'],
  },
  {
    name: 'tags for wrists of newborns',
    holds: 'cases',
    headings: ['打印时间', '内容'],
    row: ({ mother, birth, recordNumber }) => [
      isoDay(birth),
      `${mother.name.full}之女 女 ${isoDay(birth)} 3200g 住院号${recordNumber}`,
    ],
  },
  {
    name: 'meals, with how each was delivered',
    holds: 'cases',
    headings: ['床号', '姓名', '早', '中', '晚'],
    row: ({ mother }, at) => [at + 1, `${mother.name.full}(${at % 2 === 0 ? '剖' : '顺'})`, '√', '√', ''],
  },
  {
    name: 'meals, with who eats no meat',
    holds: 'none',
    headings: ['床号', '姓名', '早', '中', '晚'],
    row: ({ mother }, at) => [at + 1, `${mother.name.full}(${at % 2 === 0 ? '素' : '清真'})`, '√', '√', ''],
  },
  {
    name: 'a character each for what it was and how it came',
    holds: 'cases',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone} 女 ${at % 2 === 0 ? '剖' : '顺'}`],
  },
  {
    name: 'a character each for who comes by which bus',
    holds: 'none',
    row: ({ mother }, at) => [`${mother.name.full} ${mother.phone} 女 ${at % 2 === 0 ? '东' : '西'}`],
  },
  {
    name: 'keys and values with marks between',
    holds: 'cases',
    row: ({ mother, dueDate }) => [`name=${mother.name.full};mobile=${mother.phone};edd=${isoDay(dueDate)}`],
  },
  {
    name: 'a table drawn with lines',
    holds: 'cases',
    row: ({ mother, birth }, at) =>
      at === 0
        ? ['│产妇│电话│分娩│']
        : [`│${mother.name.full}│${mother.phone}│${isoDay(birth).slice(5).replace('-', '.')}│`],
  },
  {
    name: 'mothers at risk by colour',
    holds: 'cases',
    headings: ['姓名', '电话', '高危颜色', '高危因素'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, '橙', at % 2 === 0 ? '瘢痕子宫' : '双胎'],
  },
  {
    name: 'what patients are warned of',
    holds: 'none',
    headings: ['患者', '年龄', '药品', '用法', '提示'],
    row: ({ father }) => [father.name.full, 52, '阿托伐他汀', 'qn', '孕妇及哺乳期禁用'],
  },
  {
    name: 'what customers ask of a cream',
    holds: 'none',
    headings: ['顾客', '电话', '产品', '投诉'],
    row: ({ mother }, at) => [mother.name.full, mother.phone, '祛斑霜', at % 2 === 0 ? '过敏' : '孕期能不能用没说明'],
  },
  {
    name: 'who learns to be a nanny',
    holds: 'none',
    headings: ['学员', '手机', '课程', '学费', '开班'],
    row: ({ mother, birth }, at) => [
      mother.name.full,
      mother.phone,
      at % 2 === 0 ? '月嫂初级班' : '催乳师班',
      2980,
      isoDay(birth),
    ],
  },
  {
    name: 'cards of doctors',
    holds: 'none',
    row: ({ mother }) => [`${mother.name.full} 新生儿科 副主任医师 ${mother.phone}`],
  },
  {
    name: 'who studies what',
    holds: 'none',
    headings: ['项目名称', '主要研究者', '科室', '批件号'],
    row: ({ mother }, at) => ['妊娠期糖尿病干预研究', mother.name.full, '产科', `LL${String(at + 100)}`],
  },
]

const five = families(5, 'told aside')

export const toldAsideProofs: readonly ShapeProof[] = [
  ...lists.map((list) => {
    const proof = provenList(list)
    return list.name === 'a table drawn with lines' ? { ...proof, people: proof.people - 1 } : proof
  }),
  {
    name: 'guests of a house who are called mothers',
    sheets: [
      {
        rows: [
          ['房间', '在住妈妈', '电话'],
          ...five.map(({ mother }, at) => [`30${String(at)}`, mother.name.full, mother.phone]),
        ],
      },
    ],
    people: 5,
  },
]
