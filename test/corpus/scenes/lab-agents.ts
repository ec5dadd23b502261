import { phones, scene } from './scene.ts'

/** Prices of tests for pregnant women, and the salesmen who know them. */
export const labAgents = scene(
  'lab-agents',
  {
    titles: '无创产前基因检测区域代理名单|新生儿基因筛查渠道商|产前筛查试剂经销商通讯录',
    stems: 'NIPT代理名单|渠道商{y}|经销商通讯录',
    columns: (random) => [
      ['区域|省份', () => random.pick(['华东', '华南', '浙江', '江苏', '四川'])],
      ['代理商|公司', () => `${random.pick(['博源', '康诺', '世纪', '华瑞'])}生物科技有限公司`],
      ['负责人|业务联系人', ({ name }) => name.full],
      ['电话|手机', phones(random)],
      ['代理产品', () => random.pick(['无创DNA', '无创PLUS', '耳聋基因', '新筛试剂', '地贫基因'])],
      ['结算价', () => random.int(3, 24) * 100],
      ['签约日期', () => `202${String(random.int(2, 5))}-0${String(random.int(1, 9))}`, 'optional'],
      ['上月样本量', () => random.int(10, 900)],
    ],
  },
  { rows: { min: 3, max: 200 } },
)
