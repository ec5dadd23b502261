import type { CopyAnswered, CopyProgressed, CopyRequest } from './protocol.ts'

/** Answers one `copy` request. What writes workbooks is loaded only now: most processes never need it. */
export async function answerCopy(
  request: CopyRequest,
  send: (message: CopyProgressed | CopyAnswered) => void,
): Promise<void> {
  const { makeSafeCopy } = await import('./write/make-safe-copy.ts')
  const result = await makeSafeCopy(request, (step) => {
    send({ kind: 'copying', id: request.id, step })
  })
  send({ kind: 'copied', id: request.id, result, residentBytes: process.memoryUsage.rss() })
}
