/** What was before, as every ward writes it down of any woman: 剖宫产史, 既往早产, 2018年顺产. */
const history =
  /(?:孕\d产\d|有过?|曾|既往|\d{2,4}年)?(?:剖宫?产|剖腹产|顺产|难产|分娩|早产|流产|引产|妊娠|生育|孕产|孕育|产后出血|子痫)[\u3400-\u9fff]{0,4}史|(?:既往|曾经?|前次|上次)[\u3400-\u9fff]{0,2}(?:剖宫?产|剖腹产|顺产|早产|流产|引产|分娩)(?:术后)?/gu

/** A remark without what it tells of births long past: 剖宫产史 says nothing of today. */
export function withoutHistory(text: string): string {
  return /史|既往|曾|次/u.test(text) ? text.replace(history, ' ') : text
}
