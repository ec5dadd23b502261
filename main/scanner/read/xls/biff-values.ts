const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
}

/** What a cell shows for an error's number; old and new binary workbooks have the same ones. */
export function errorText(value: number): string {
  return errorTexts[value] ?? '#N/A'
}

/** A number in 30 bits: a whole one or the upper half of a double, and perhaps hundredths ([MS-XLS] 2.5.217). */
export function rkNumber(rk: number): number {
  const bits = rk & ~3
  const value = (rk & 2) !== 0 ? bits >> 2 : doubleOf(bits >>> 0)
  return (rk & 1) === 0 ? value : value / 100
}

const double = new DataView(new ArrayBuffer(8))

function doubleOf(upperHalf: number): number {
  double.setUint32(0, upperHalf)
  return double.getFloat64(0)
}
