import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol, session, type Session } from 'electron'
import type { Language } from '../../shared/words/language.ts'
import { uiWords } from '../../shared/words/ui-resources.ts'
import { dataBlock, fillPage } from './fill-page.ts'
import { resolveAppFile } from './resolve-app-file.ts'
import { languageOfAddress } from './window-address.ts'

/** Must be called before Electron is ready: gives `app://` an origin of its own, so that 'self' means our own files. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** A name that by RFC 6761 is nobody's. */
const noProxy = 'http://nowhere.invalid:1'

/** The session of all windows. It lives in memory: nothing that was shown is left on disk. */
export function openWindowSession(rendererFolder: string): Session {
  const windowSession = session.fromPartition('swaddle')
  windowSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  windowSession.setPermissionCheckHandler(() => false)
  // No page needs the network, and peer connections know no content policy: a proxy that is nowhere takes all that would go out.
  void windowSession.setProxy({ mode: 'fixed_servers', proxyRules: noProxy, proxyBypassRules: '<-loopback>' })
  // What is saved is saved by main: a page would ask the person at the PC where to put what it made up.
  windowSession.on('will-download', (event) => {
    event.preventDefault()
  })
  windowSession.protocol.handle('app', (request) => serve(request, rendererFolder))
  return windowSession
}

async function serve(request: Request, rendererFolder: string): Promise<Response> {
  const file = request.method === 'GET' ? resolveAppFile(request.url, rendererFolder) : null
  if (file === null) return new Response('not found', { status: 404 })
  try {
    const bytes = await readFile(file.path)
    return file.contentType.startsWith('text/html')
      ? page(bytes.toString('utf8'), languageOfAddress(request.url))
      : asset(bytes, file.contentType)
  } catch {
    return new Response('not found', { status: 404 })
  }
}

function asset(bytes: Buffer, contentType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType, 'x-content-type-options': 'nosniff' },
  })
}

/**
 * Ant Design writes its styles at run time: it gets a nonce of this one page, so that no other inline style holds. The
 * words stand in a block of data, which the content policy takes for no script.
 */
function page(html: string, language: Language): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(fillPage(html, { STYLE_NONCE: nonce, WORDS: dataBlock(uiWords(language)) }), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  })
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
