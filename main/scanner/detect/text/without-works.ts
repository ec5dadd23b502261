/** 《产房故事》演员通告, 《怀孕40周》借阅: without films and books; 《出生医学证明》 and other papers stay. Nor what goods are praised by. */
export function withoutWorks(text: string): string {
  const told = text.includes('《')
    ? text.replace(/《(?![^》]*(?:证|證|手册|手冊|[卡表单單册冊书書]》))[^》]*》/gu, ' ')
    : text
  return /[吃喝用]/u.test(told) ? told.replace(forHerToo, ' ') : told
}

/** 产妇也能吃: of what is sold to anybody. */
const forHerToo = /(?:[产孕]妇|孕产妇|[宝孕产]妈|宝宝|月子里?)(?:也|都)?(?:能|可以?|放心|安心)[吃喝用]/gu
