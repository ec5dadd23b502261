/** What made-up names are put together from; frequent ones stand more than once on purpose. */
export const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿焦左柳祝甘宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆农司古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高',
]

export const compoundSurnames = ['欧阳', '上官', '司马', '诸葛', '皇甫', '司徒', '令狐', '慕容', '尉迟', '东方']

export const femaleCharacters = [
  ...'婷静丽娟芳娜秀英敏燕艳霞萍玲红梅雪琳玉洁莹倩蓉晶璐瑶怡佳慧欣颖悦蕾薇菲岚妍琴云珍莉媛凤翠兰香月春秋菊莲荣雅芝巧美惠珠馨宁爽茜雯蓓蕊',
]

export const maleCharacters = [
  ...'伟强磊军洋勇杰涛明超刚平辉鹏飞鑫波斌宇浩凯健俊帆雷亮建东峰龙海林志成康星光天达安岩中茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江',
]

export const babyCharacters = [
  ...'梓涵子轩雨泽浩宇欣怡一诺沐宸可馨若汐奕辰语桐思远诗涵景行安然佳宁知夏书瑶锦程昕悦嘉懿铭亦初苒屿晨曦朵星允禾念锦乐恩',
]

export const traditionalSurnames = [
  ...'陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何羅高蕭潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董溫唐藍蔣石紀',
]

export const traditionalFemale = [...'淑雅怡美惠佳慧婷瑩穎雯萱蓉蘭鳳貞玲珍麗娟芬芳琪儀嫻馨薇筠潔欣']
export const traditionalMale = [...'志俊建文明宏偉家豪國榮傑凱翔銘哲瑋宇軒彥廷承翰柏賢']
export const traditionalBaby = [...'宥恩品妍承恩子晴睿芯語彤禹丞詠晴柏宇采潔昱廷以樂安']

export const cantoneseSurnames = [
  'CHAN',
  'WONG',
  'LEE',
  'CHEUNG',
  'LAM',
  'NG',
  'HO',
  'LEUNG',
  'CHOW',
  'YIP',
  'TSANG',
  'KWOK',
  'LAU',
  'FUNG',
]
export const cantoneseGiven = [
  'Wai',
  'Siu',
  'Ming',
  'Ka',
  'Man',
  'Yee',
  'Hoi',
  'Tsz',
  'Wing',
  'Lok',
  'Hei',
  'Ching',
  'Kit',
  'Mei',
  'Yan',
  'Sum',
]

export const minorityGiven = [
  '阿依古丽',
  '古丽娜尔',
  '迪丽努尔',
  '帕提古丽',
  '热孜万古丽',
  '玛依拉',
  '茹仙古丽',
  '祖丽皮亚',
]
export const minorityFathers = ['买买提', '吐尔逊', '阿不都', '艾尔肯', '玉素甫', '库尔班', '依明', '肉孜']

export const foreignFirst = ['Maria', 'Anna', 'Emily', 'Sofia', 'Julia', 'Hannah', 'Yuki', 'Thi Lan', 'Olga', 'Grace']
export const foreignLast = [
  'Santos',
  'Müller',
  'Johnson',
  'Petrova',
  'Nguyen',
  'Tanaka',
  'Rossi',
  'Brown',
  'Kim',
  'Dubois',
]
