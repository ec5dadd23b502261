import { placeholderNames } from '../lexicon/placeholders.ts'
import { nameScore, normaliseName } from '../values/person-name.ts'

const addressed =
  /(?:尊敬的|亲爱的)([\u3400-\u9fff]{2,3}?)(?:女士|太太|小姐|宝妈|孕妈|妈妈)?(?=[,，:：!！])|(?:恭喜|祝贺|恭贺|贺|喜报[:：]?|感谢)([\u3400-\u9fff]{2,4})(?:女士|太太|小姐|妈妈|夫妇)|([\u3400-\u9fff]{2,4})(?:女士|太太|小姐|宝妈|妈妈)?(?:您好|你好)|(?:恭喜|祝贺|恭贺|喜报|\d床)(?:\W{0,3}\d{1,3}床)?(?:产妇|宝妈)?([\u3400-\u9fff]{2,3})(?=[于在][\d\s今昨凌早上中下晚]|\d{1,2}[.月/-]\d|喜[得提添获])|(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3})(?:宝妈|孕妈)(?![\u3400-\u9fff])|(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,4})(?:女士|太太|小姐)(?=[,，:：\s]{0,2}您|咨询|来电|致电|来访|预约|要求|反映|询问|想|说|称|表示)|(?<=[\s&和与、])([\u3400-\u9fff]{2,3})(?:夫妇|伉俪)|^【[^】]{2,16}】\s?([\u3400-\u9fff]{2,4}?)(?:女士|小姐|太太|(?:宝|孕)?妈妈|宝妈|(?:小朋友|宝宝)?的?(?:家长|监护人|家属))(?=[,，:：!！\s您你])|(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3}?)(?=已?[于在](?:今|昨|凌晨|早|晚|上午|下午|\d)[^,，。;；]{0,16}(?:顺产|剖[宫腹]?产?|分娩|[诞产生]下|娩出))|(?:^|[,，。;；:：!！\s])([\u3400-\u9fff]{2,3}?)(?=被(?:推|送)[进入到]|(?:[今昨]天?[早晚夜]?|凌晨|半夜|刚刚?|已经?|[快就]要?)?(?:要生了|生了|破水|见红|进了?(?:产房|待产室)))/gu

/** 恭喜王丽女士于...诞下: within a sentence, a name before a form of address. */
export function addressedName(simple: string): string {
  for (const {
    1: dear,
    2: wished,
    3: greeted,
    4: inBed,
    5: called,
    6: told,
    7: wed,
    8: sent,
    9: gave,
    10: inLabour,
  } of simple.matchAll(addressed)) {
    const bare = (
      dear ??
      wished ??
      greeted ??
      inBed ??
      called ??
      told ??
      wed ??
      sent ??
      gave ??
      inLabour ??
      ''
    ).replace(/(?:女士|太太|小姐|宝妈|妈妈)$/u, '')
    const name = [bare, bare.slice(1), bare.slice(2)].find(
      (part) => part.length >= 2 && nameScore(part) >= 0.65 && !placeholderNames.has(part),
    )
    if (name !== undefined) return normaliseName(name)
  }
  return ''
}
