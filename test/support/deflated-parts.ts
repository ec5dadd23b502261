import { constants, deflateRawSync } from 'node:zlib'

/**
 * A deflated member that inflates to `head`, `times` copies of `piece` and `tail`, made without ever holding all that:
 * flushed pieces of a stream can be put one after another.
 */
export function repeatedPart(head: string, piece: string | Buffer, times: number, tail = ''): Buffer {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 }
  const middle = deflateRawSync(piece, flush)
  const pieces = [deflateRawSync(head, flush)]
  for (let i = 0; i < times; i++) pieces.push(middle)
  pieces.push(deflateRawSync(tail))
  return Buffer.concat(pieces)
}
