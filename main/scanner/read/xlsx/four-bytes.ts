/** Four ASCII letters as the number that `DataView.getUint32(at, true)` reads where they stand. */
export function fourBytes(letters: string): number {
  return Buffer.from(letters, 'latin1').readUInt32LE(0)
}

/** Whether all of `what` stands at `at`, where there must be room for it. */
export function sameBytes(view: DataView, at: number, what: DataView): boolean {
  const { byteLength } = what
  let i = 0
  for (; i + 4 <= byteLength; i += 4) if (view.getUint32(at + i, true) !== what.getUint32(i, true)) return false
  for (; i < byteLength; i++) if (view.getUint8(at + i) !== what.getUint8(i)) return false
  return true
}
