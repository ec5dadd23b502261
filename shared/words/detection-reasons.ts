import type { Words } from './language.ts'

/** What the detector gives as reasons. */
export type DetectionReasonCode =
  | 'identity-by-both'
  | 'identity-by-values'
  | 'identity-by-heading'
  | 'care-by-heading'
  | 'care-by-mode'
  | 'care-by-weeks'
  | 'care-by-baby-name'
  | 'care-by-weight'
  | 'care-by-certificate'
  | 'care-by-gravida'
  | 'care-by-apgar'
  | 'care-by-baby-sex'
  | 'care-by-birth-remark'
  | 'care-by-hospital'
  | 'care-by-words'
  | 'care-in-title'
  | 'care-in-sheet'
  | 'care-in-file'
  | 'care-in-archive'
  | 'care-in-heading'
  | 'care-in-cell'
  | 'care-by-age'
  | 'care-by-remark'
  | 'heading-doubted'
  | 'level-named'
  | 'level-reachable'
  | 'level-identified'
  | 'cases-counted'
  | 'hospitals-named'
  | 'dates-one'
  | 'dates-span'

export const detectionReasons: Words<DetectionReasonCode> = {
  'zh-CN': {
    'identity-by-both': '{{column}}列“{{heading}}”从标题和内容看都是人的姓名或号码',
    'identity-by-values': '{{column}}列从内容看是人的姓名或号码',
    'identity-by-heading': '{{column}}列标题“{{heading}}”是人的姓名或号码',
    'care-by-heading': '{{column}}列标题“{{heading}}”说的是孕产或新生儿',
    'care-by-mode': '{{column}}列的内容是分娩方式',
    'care-by-weeks': '{{column}}列的内容是孕周',
    'care-by-baby-name': '{{column}}列写着某某之子、之女或某宝',
    'care-by-weight': '{{column}}列的内容像出生体重',
    'care-by-certificate': '{{column}}列的内容像出生医学证明编号',
    'care-by-gravida': '{{column}}列的内容是孕产次',
    'care-by-apgar': '{{column}}列的内容像阿氏评分',
    'care-by-baby-sex': '{{column}}列写着男宝、女婴这样的性别',
    'care-by-birth-remark': '{{column}}列里说到宝宝出生，例如男宝6斤',
    'care-by-hospital': '{{column}}列多是妇幼、妇产医院',
    'care-by-words': '{{column}}列的内容说的是孕产或产后服务',
    'care-in-title': '表格上方的标题里有“{{word}}”',
    'care-in-sheet': '工作表名里有“{{word}}”',
    'care-in-file': '文件名里有“{{word}}”',
    'care-in-archive': '压缩包的名字里有“{{word}}”',
    'care-in-cell': '单元格里有“{{word}}”',
    'care-in-heading': '列标题里有“{{word}}”',
    'care-by-age': '{{column}}列是一岁以内孩子的出生日期',
    'care-by-remark': '文字里写到了分娩、怀孕或新生儿',
    'heading-doubted': '{{column}}列标题“{{heading}}”和内容不符，以内容为准',
    'level-named': '只有姓名或编号，没有联系方式',
    'level-reachable': '有电话、微信等联系方式',
    'level-identified': '有证件号、住址或分娩信息，能认出具体的人',
    'cases-counted': '一共{{people}}位（母婴一家算一位），占{{rows}}行',
    'hospitals-named': '涉及{{hospitals}}家医院',
    'dates-one': '日期是{{day}}',
    'dates-span': '日期从{{from}}到{{to}}',
  },
  'zh-TW': {
    'identity-by-both': '{{column}}欄「{{heading}}」從標題和內容看都是人的姓名或號碼',
    'identity-by-values': '{{column}}欄從內容看是人的姓名或號碼',
    'identity-by-heading': '{{column}}欄標題「{{heading}}」是人的姓名或號碼',
    'care-by-heading': '{{column}}欄標題「{{heading}}」說的是孕產或新生兒',
    'care-by-mode': '{{column}}欄的內容是生產方式',
    'care-by-weeks': '{{column}}欄的內容是懷孕週數',
    'care-by-baby-name': '{{column}}欄寫著某某之子、之女或某寶',
    'care-by-weight': '{{column}}欄的內容像出生體重',
    'care-by-certificate': '{{column}}欄的內容像出生證明編號',
    'care-by-gravida': '{{column}}欄的內容是孕產次',
    'care-by-apgar': '{{column}}欄的內容像阿帕嘉評分',
    'care-by-baby-sex': '{{column}}欄寫著男寶、女嬰這樣的性別',
    'care-by-birth-remark': '{{column}}欄裡說到寶寶出生，例如男寶6斤',
    'care-by-hospital': '{{column}}欄多是婦幼、婦產醫院',
    'care-by-words': '{{column}}欄的內容說的是孕產或產後服務',
    'care-in-title': '表格上方的標題裡有「{{word}}」',
    'care-in-sheet': '工作表名裡有「{{word}}」',
    'care-in-file': '檔名裡有「{{word}}」',
    'care-in-archive': '壓縮檔的名字裡有「{{word}}」',
    'care-in-cell': '儲存格裡有「{{word}}」',
    'care-in-heading': '欄標題裡有「{{word}}」',
    'care-by-age': '{{column}}欄是一歲以內孩子的出生日期',
    'care-by-remark': '文字裡寫到了生產、懷孕或新生兒',
    'heading-doubted': '{{column}}欄標題「{{heading}}」和內容不符，以內容為準',
    'level-named': '只有姓名或編號，沒有聯絡方式',
    'level-reachable': '有電話、LINE 等聯絡方式',
    'level-identified': '有證件號、住址或生產資訊，能認出具體的人',
    'cases-counted': '一共{{people}}位（母嬰一家算一位），佔{{rows}}列',
    'hospitals-named': '涉及{{hospitals}}家醫院',
    'dates-one': '日期是{{day}}',
    'dates-span': '日期從{{from}}到{{to}}',
  },
  en: {
    'identity-by-both': 'column {{column}} “{{heading}}” names or numbers people, by heading and content',
    'identity-by-values': 'column {{column}} names or numbers people, by its content',
    'identity-by-heading': 'column {{column}} “{{heading}}” names or numbers people, by its heading',
    'care-by-heading': 'the heading of column {{column}}, “{{heading}}”, speaks of pregnancy or newborns',
    'care-by-mode': 'column {{column}} holds modes of delivery',
    'care-by-weeks': 'column {{column}} holds weeks of pregnancy',
    'care-by-baby-name': 'column {{column}} names babies after their mothers',
    'care-by-weight': 'column {{column}} holds what looks like birth weights',
    'care-by-certificate': 'column {{column}} holds what looks like birth certificate numbers',
    'care-by-gravida': 'column {{column}} holds numbers of pregnancies and births',
    'care-by-apgar': 'column {{column}} holds what looks like Apgar scores',
    'care-by-baby-sex': 'column {{column}} tells the sex in words used for babies',
    'care-by-birth-remark': 'column {{column}} tells of a birth, such as a boy of 3 kg',
    'care-by-hospital': 'column {{column}} mostly names maternity hospitals',
    'care-by-words': 'column {{column}} speaks of pregnancy or postpartum service',
    'care-in-title': 'the title above the table says “{{word}}”',
    'care-in-sheet': 'the sheet name says “{{word}}”',
    'care-in-file': 'the file name says “{{word}}”',
    'care-in-archive': 'the name of the archive says “{{word}}”',
    'care-in-cell': 'a cell says “{{word}}”',
    'care-in-heading': 'a heading says “{{word}}”',
    'care-by-age': 'column {{column}} holds birth dates of children under one year',
    'care-by-remark': 'the text speaks of delivery, pregnancy or a newborn',
    'heading-doubted': 'the heading of column {{column}}, “{{heading}}”, does not fit its content; the content counts',
    'level-named': 'names or numbers only, no way to reach the people',
    'level-reachable': 'phone, WeChat or the like is there',
    'level-identified': 'ID numbers, addresses or medical details identify the people',
    'cases-counted': '{{people}} cases (a family counts as one) in {{rows}} rows',
    'hospitals-named': 'hospitals named: {{hospitals}}',
    'dates-one': 'the date is {{day}}',
    'dates-span': 'dates from {{from}} to {{to}}',
  },
}
