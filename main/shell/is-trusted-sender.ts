import { appOrigin } from './resolve-app-file.ts'

/** The part of Electron's `WebFrameMain` that tells who is asking. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/** Only the top frame of a page served by our own `app://` protocol may call main. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  if (frame?.parent !== null) return false
  try {
    const url = new URL(frame.url)
    // `origin` is "null" for schemes that Node does not know, so it is put together by hand.
    return `${url.protocol}//${url.host}` === appOrigin && url.username === ''
  } catch {
    return false
  }
}
