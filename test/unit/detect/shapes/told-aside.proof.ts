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
]

const five = families(5, 'told aside')

export const toldAsideProofs: readonly ShapeProof[] = [
  ...lists.map(provenList),
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
