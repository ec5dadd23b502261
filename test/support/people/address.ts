import type { Random } from '../random.ts'
import type { Region } from './name.ts'

const cities = ['上海市浦东新区', '上海市徐汇区', '上海市闵行区', '杭州市西湖区', '杭州市拱墅区', '江苏省苏州市姑苏区', '南京市鼓楼区', '广州市天河区', '深圳市福田区', '成都市锦江区', '武汉市洪山区', '北京市朝阳区', '宁波市鄞州区', '合肥市蜀山区'] // prettier-ignore
const roads = ['人民路', '解放路', '中山北路', '金桥路', '文三路', '花园路', '建设大道', '龙阳路', '学府街', '东风东路', '莲花路', '祥和里', '古墩路', '锦绣大道'] // prettier-ignore
const estates = ['阳光花园', '绿城桂花园', '万科城', '金地格林', '翠湖天地', '保利香槟', '书香门第', '仁恒河滨', '中海国际', '锦绣江南'] // prettier-ignore

/** A home address as people write it on forms: some with, some without the estate. */
export function homeAddress(random: Random, region: Region): string {
  const number = String(random.int(1, 1999))
  switch (region) {
    case 'mainland': {
      const flat = `${String(random.int(1, 40))}${random.pick(['号楼', '幢', '栋', '号'])}${String(random.int(1, 32))}0${String(random.int(1, 6))}室`
      const road = random.chance(0.6) ? `${random.pick(roads)}${number}弄` : ''
      return `${random.pick(cities)}${road}${random.pick(estates)}${flat}`
    }
    case 'taiwan':
      return `${random.pick(['台北市大安區', '新北市板橋區', '桃園市中壢區', '台中市西屯區', '高雄市左營區'])}${random.pick(['和平東路', '文化路', '中正路', '民生路'])}${String(random.int(1, 4))}段${String(random.int(1, 300))}號${String(random.int(2, 15))}樓`
    case 'hong-kong':
      return `${random.pick(['九龍旺角', '新界沙田', '香港灣仔', '新界屯門'])}${random.pick(['彌敦道', '正街', '軒尼詩道', '屯門公路'])}${String(random.int(1, 700))}號${random.pick(['A', 'B', 'C'])}座${String(random.int(1, 40))}樓${random.pick(['A', 'C', 'F'])}室`
    case 'macau':
      return `澳門${random.pick(['新馬路', '高士德大馬路', '南灣大馬路', '氹仔孫逸仙大馬路'])}${String(random.int(1, 600))}號${String(random.int(1, 25))}樓${random.pick(['A', 'B', 'D'])}`
  }
}
