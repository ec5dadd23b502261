/**
 * A numeral without exponent where it is whole: Java writes the phone 13812345678 as `1.3812345678E10`. Every digit of
 * the file is kept; what is no whole number, or absurdly long, stays as written. `12.0` becomes `12`.
 */
export function plainNumeral(numeral: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]\+?(\d{1,3}))?$/.exec(numeral)
  if (parts === null) return numeral
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const shift = Number(exponent)
  const digits = fraction.replace(/0+$/, '')
  if (shift > 40 || digits.length > shift) return numeral
  return sign + (whole + digits.padEnd(shift, '0')).replace(/^0+(?=\d)/, '')
}
