/** Names and numbers that forms and manuals use as examples: they name nobody. Simplified, lower case. */
export const placeholderNames: ReadonlySet<string> = new Set(
  '张三 李四 王五 赵六 钱七 孙八 周八 吴九 郑十 李四四 张三三 小明 小红 小强 小丽 张小三 某某 某某某 某女士 某先生 测试 测试员 测试姓名 测试用户 姓名 名字 客户姓名 产妇姓名 xx xxx xxxx test sample name 甲 乙 丙 丁 张某 李某 王某 某甲 某乙 无名氏 佚名 示例 样例 王小明 陈大文 李大明 陈小明 王大明 陈小美 王小美 张xx 李xx'
    .split(' ')
    .concat([
      'john doe',
      'jane doe',
      'john smith',
      'jane smith',
      'test user',
      'sample name',
      'mary doe',
      'your name',
      'foo bar',
      'first last',
    ]),
)

const examplePhones = new Set([
  '13800138000',
  '13800000000',
  '13000000000',
  '13012345678',
  '13123456789',
  '13912345678',
  '12345678901',
  '15012345678',
  '18888888888',
  '13888888888',
  '13666666666',
  '13999999999',
  '13111111111',
  '15555555555',
  '13012341234',
  '+886912345678',
  '+85212345678',
  '13345678901',
  '13712345678',
  '18612345678',
  '18812345678',
  '13512345678',
  '13612345678',
  '13711111111',
  '13800138001',
])

/** 13800138000, 13888888888, 13812345678 in its many forms are kept apart: only numbers that no one could hold. */
export function isExamplePhone(normalised: string): boolean {
  return examplePhones.has(normalised) || endsWithOneDigit(normalised)
}

/** 123456, 000000: what stands where a record number should. */
export function isExampleNumber(normalised: string): boolean {
  return /^[A-Z]{0,2}(?:(\d)\1+|0*12345\d*)$/u.test(normalised)
}

/** 110101199003070011 and the like: `1234` or zeros where a sequence number stands. */
export function isExampleId(normalised: string): boolean {
  return (
    /^(?:123456|111111|000000)/u.test(normalised) ||
    /0{6,}|1{8,}|x{4,}/iu.test(normalised) ||
    /(?:19900101|20000101)(?:1234|0000|123X|001X|0011|1111)$/u.test(normalised)
  )
}

/** Eight times the same digit at the end. */
function endsWithOneDigit(digits: string): boolean {
  const last = digits.charCodeAt(digits.length - 1)
  for (let at = 2; at <= 8; at++) if (digits.charCodeAt(digits.length - at) !== last) return false
  return true
}
