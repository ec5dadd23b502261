/** 宝妈李丽, 孕妇王芳, 张丽10月二胎滨江, 李敏(孕妇): how people are kept in a phone's address book. */
export function isCalledMother(text: string): boolean {
  return callsMother.test(text) || nameInRemark(text) !== null
}

const callsMother =
  /^[\u3400-\u9fff]{2,4}\s?\(\s?(?:剖|顺|剖宫产|剖腹产|顺产|侧切)\s?\)$|^[\u3400-\u9fff]{2,4}\s?\d{1,2}月(?:份|底|初|中)?(?:[头一二三]胎|双胎|预产|生|卸货)|^(?:产妇|孕妇|宝妈|孕妈|准妈妈?|产妈|產婦|孕婦|寶媽)[\s-]?[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{2,4}\s?[(_-]\s?(?:产妇|孕妇|宝妈|孕妈|准妈妈?|产妈|待产|产后|產婦|孕婦)\s?\)?$/u

const pregnant =
  /^(?:孕\s?(?:[5-9]|[1-3]\d|4[0-2])(?:\+[0-6])?\s?[周wW][\s,-]{0,2}([\u3400-\u9fff]{2,4})|([\u3400-\u9fff]{2,4}?)[\s,-]{0,2}孕?(?:[5-9]|[1-3]\d|4[0-2])(?:\+[0-6])?\s?[周wW])$/u

/** Single characters for how, and no more than a name before the child's sex. */
const delivered =
  /^(?:0?[1-9]|1[0-2])[.-]?(?:[0-2]?\d|3[01])[\s-]?[剖顺][\s-]?([\u3400-\u9fff]{2,3}?)(?:[男女][宝婴孩]?)?$/u

/** The month before the name, as in 李丽10月生 behind it; what follows says where. */
const dueFirst =
  /^(?:0?[1-9]|1[0-2])月(?:份|底|初|中)?(?:生|预产|卸货)[\s,-]{1,2}([\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{2,8}·[\u3400-\u9fff]{2,8})(?:[\s,-][^\d]{2,24})?$/u

/** 李丽32周, 孕32w-李丽, 0315剖李丽女宝, 10月生 李丽 省妇幼: the name in what a chat shows instead of one; `null` in all other texts. */
export function nameInRemark(text: string): string | null {
  if (text.length < 5 || text.length > 40) return null
  const found = (text.length <= 16 ? (pregnant.exec(text) ?? delivered.exec(text)) : null) ?? dueFirst.exec(text)
  return found?.[1] ?? found?.[2] ?? null
}
