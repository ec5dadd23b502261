import type { Random } from '../random.ts'
import type { Region } from './name.ts'

const named = [
  '上海市第一妇婴保健院', '复旦大学附属妇产科医院', '中国福利会国际和平妇幼保健院', '浙江大学医学院附属妇产科医院', '杭州市妇产科医院',
  '北京妇产医院', '北京协和医院', '南京市妇幼保健院', '苏州市立医院', '广东省妇幼保健院', '深圳市妇幼保健院', '四川大学华西第二医院',
  '湖北省妇幼保健院', '武汉儿童医院', '上海交通大学医学院附属仁济医院', '同济医院', '红房子医院', '国妇婴', '省妇保', '市一妇婴',
] // prettier-ignore

const places = ['浦东新区', '嘉定区', '松江区', '滨江区', '萧山区', '昆山市', '吴江区', '江宁区', '龙岗区', '南山区', '番禺区', '武侯区', '江夏区', '历下区', '思明区', '余杭区', '常熟市', '太仓市'] // prettier-ignore
const kinds = [
  '妇幼保健院',
  '人民医院',
  '中心医院',
  '中医院',
  '第一人民医院',
  '第二人民医院',
  '妇幼保健计划生育服务中心',
]
const privates = [
  '美华妇儿医院',
  '和睦家医院',
  '爱博妇产医院',
  '安琪儿妇产医院',
  '玛丽亚妇女儿童医院',
  '禾新医院',
  '红枫国际妇产医院',
]
const taiwan = [
  '臺大醫院',
  '馬偕紀念醫院',
  '長庚紀念醫院',
  '禾馨婦產科診所',
  '國泰綜合醫院',
  '中山醫院',
  '信義婦產科診所',
]
const hongKong = [
  '伊利沙伯醫院',
  '瑪麗醫院',
  '威爾斯親王醫院',
  '養和醫院',
  '浸會醫院',
  '聖德肋撒醫院',
  'Queen Mary Hospital',
]
const macau = ['仁伯爵綜合醫院', '鏡湖醫院', '科大醫院']

/** A hospital where births take place: a known one or one made up by the usual pattern. */
export function hospitalName(random: Random, region: Region): string {
  switch (region) {
    case 'mainland': {
      const kind = random.next()
      if (kind < 0.45) return random.pick(named)
      return kind < 0.8 ? random.pick(places) + random.pick(kinds) : random.pick(privates)
    }
    case 'taiwan':
      return random.pick(taiwan)
    case 'hong-kong':
      return random.pick(hongKong)
    case 'macau':
      return random.pick(macau)
  }
}

/** `count` distinct hospitals of the region, or as many as there are. */
export function hospitals(random: Random, region: Region, count: number): string[] {
  const found = new Set<string>()
  for (let attempt = 0; attempt < count * 20 && found.size < count; attempt++) found.add(hospitalName(random, region))
  return [...found]
}
