/** 《产房故事》演员通告, 《怀孕40周》借阅: without films and books; 《出生医学证明》 and other papers stay. */
export function withoutWorks(text: string): string {
  return text.includes('《')
    ? text.replace(/《(?![^》]*(?:证|證|手册|手冊|[卡表单單册冊书書]》))[^》]*》/gu, ' ')
    : text
}
