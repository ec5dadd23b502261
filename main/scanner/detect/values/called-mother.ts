/** 宝妈李丽, 孕妇王芳, 张丽10月二胎滨江, 李敏(孕妇): how people are kept in a phone's address book. */
export function isCalledMother(text: string): boolean {
  return callsMother.test(text)
}

const callsMother =
  /^[\u3400-\u9fff]{2,4}\s?\(\s?(?:剖|顺|剖宫产|剖腹产|顺产|侧切)\s?\)$|^[\u3400-\u9fff]{2,4}\s?\d{1,2}月(?:份|底|初|中)?(?:[头一二三]胎|双胎|预产|生|卸货)|^(?:产妇|孕妇|宝妈|孕妈|准妈妈?|产妈|產婦|孕婦|寶媽)[\s-]?[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{2,4}\s?[(_-]\s?(?:产妇|孕妇|宝妈|孕妈|准妈妈?|产妈|待产|产后|產婦|孕婦)\s?\)?$/u
