import { isoDay } from '../../../support/day.ts'
import { families } from './families.ts'
import type { ShapeProof } from './shape-proof.ts'

const six = families(6, 'forms')

/** Cards and forms as they come out of other programs: stacked, turned, half blank. */
export const formProofs: readonly ShapeProof[] = [
  {
    name: 'cards with labels above their values, two pairs of rows each',
    sheets: [
      {
        rows: six.flatMap(({ mother, father, dueDate }, at) => [
          ['待产登记卡'],
          ['顺序', '预产期', '孕妇姓名', '丈夫姓名'],
          [at + 1, isoDay(dueDate), mother.name.full, father.name.full],
          ['电子邮件', '意向'],
          [`m${mother.phone}@qq.com`, '水中分娩课'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'certificates handed out, the number in a row of its own',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies, birth }) => [
          ['出生医学证明领取单'],
          ['母亲姓名', '身份证号', '新生儿姓名', '出生日期'],
          [mother.name.full, mother.id, babies[0].name.full, isoDay(birth)],
          ['出生证编号'],
          [babies[0].certificate],
          [],
        ]),
      },
    ],
    people: 6,
    level: 'identified',
  },
  {
    name: 'cards with a label that nobody knows, its neighbour left blank in one',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies }, at) => [
          ['产后护理入住单'],
          ['妈妈姓名', mother.name.full, '联系电话', mother.phone],
          ['分娩方式', '顺产', '宝宝姓名', babies[0].name.full],
          at === 4 ? ['收单员', '苏锦绣', '备注1'] : ['收单员', '苏锦绣', '备注1', '已付'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'cards whose answers could be labels, a number left blank in one',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies, birth }, at) => [
          ['新生儿访视卡'],
          at === 4 ? ['号'] : ['号', at + 1],
          ['新生儿姓名', babies[0].name.full],
          ['出生日期', isoDay(birth)],
          ['母亲电话', mother.phone],
          ['卫生服务中心', '东门居委'],
          ['填报人', '苏锦绣'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'cards with labels and values in one cell, one label of them unknown',
    sheets: [
      {
        rows: six.flatMap(({ mother, babies }, at) => [
          ['新生儿建卡单'],
          [`No.：${String(at + 1)}`, `宝宝大名：${babies[0].name.full}`],
          ['听力：左耳未过', `手机：${mother.phone}`],
          ['登记人：苏锦绣'],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'cards one under the other, an unknown field answered alike in each',
    sheets: [
      {
        rows: six.flatMap(({ mother, recordNumber }, at) => [
          [`No.：${String(at + 1)}`],
          [`产妇姓名：${mother.name.full}`],
          ['眼底检查：未做'],
          ['分娩方式：顺产'],
          [`住院号：${recordNumber}`],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'lines of a card, three fields each',
    sheets: [
      {
        kind: 'text',
        rows: six.flatMap(({ mother, father, dueDate }) => [
          [`姓名：${mother.name.full}，手机号：${mother.phone}，预产期：${isoDay(dueDate)}`],
          [`父亲：${father.name.full}，渠道：官网，产后休养地：和平路3号2栋501室`],
          [],
        ]),
      },
    ],
    people: 6,
  },
  {
    name: 'Cantonese names that hold a word of headings',
    sheets: [
      {
        rows: [
          ['Maternity ward - delivery list'],
          ...['CHOW Ching Yee', 'LAM Hoi Man', 'WONG Ka Yan'].flatMap((name, at) => [
            ['Name of Mother', name, null, 'Name of Mother', `TSANG Sum ${['Sum', 'Yee', 'Ka'][at] ?? ''}`],
            ['Expected date of delivery', '2025-10-01', null, 'Expected date of delivery', '2025-10-03'],
            ['GA (weeks)', '38+4W', null, 'GA (weeks)', '39+1W'],
            [],
          ]),
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'a form that is marked as an example',
    fileName: '客资模板.xlsx',
    sheets: [
      {
        rows: [
          ['序号', '例'],
          ['新生儿名', '白晓婉'],
          ['母亲联系电话', '13987650123'],
          ['宝宝出生日期', '2025-08-26'],
          ['分娩医院', '市妇幼'],
        ],
      },
    ],
    people: 0,
  },
  {
    name: 'two people side by side, the first answers such as could be headings',
    sheets: [
      {
        rows: [
          ['备注', '母乳', '黄疸'],
          ['预产期', ...six.slice(0, 2).map(({ dueDate }) => isoDay(dueDate))],
          ['妈妈', ...six.slice(0, 2).map(({ mother }) => mother.name.full)],
          ['分娩医院', '市妇幼', '市妇幼'],
          ['住址', '和平路3号2栋501室', '建设路8号1栋302室'],
          ['联系方式', ...six.slice(0, 2).map(({ mother }) => mother.phone)],
        ],
      },
    ],
    people: 2,
  },
  {
    name: "nineteen days' handover on its side, wards first",
    fileName: '产科交班.xlsx',
    sheets: [
      {
        rows: [
          ['科室', ...six.map((_, at) => (at % 2 === 0 ? '产科三病区' : 'VIP病区'))],
          ['入院日期', ...six.map(({ birth }) => isoDay(birth - 1))],
          ['姓名', ...six.map(({ babies }) => babies[0].name.full)],
          ['住院号', ...six.map(({ recordNumber }) => recordNumber)],
          ['性别', ...six.map((_, at) => (at % 2 === 0 ? '男' : '女'))],
          ['出生体重', ...six.map(({ babies }) => String(babies[0].weightGrams))],
        ],
      },
    ],
    people: 6,
  },
  {
    name: 'orders for baby goods with labels above their values',
    sheets: [
      {
        rows: six.flatMap(({ father }, at) => [
          ['母婴用品采购单'],
          ['单号', '商品名称', '收货人'],
          [at + 100, '婴儿湿巾', father.name.full],
          ['收货电话', '物流公司'],
          [father.phone, '顺丰'],
          [],
        ]),
      },
    ],
    people: 0,
  },
  {
    name: 'a pet clinic on its side',
    sheets: [
      {
        rows: [
          ['备注', '绝育', '驱虫'],
          ['出生日期', '2025-03-01', '2025-04-01'],
          ['宠物名', '豆豆', '毛毛'],
          ['主人姓名', ...six.slice(0, 2).map(({ father }) => father.name.full)],
          ['电话', ...six.slice(0, 2).map(({ father }) => father.phone)],
          ['地址', '和平路3号2栋501室', '建设路8号1栋302室'],
        ],
      },
    ],
    people: 0,
  },
]
