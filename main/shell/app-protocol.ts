import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol, session, type Session } from 'electron'
import { resolveAppFile } from './resolve-app-file.ts'

/** Must be called before Electron is ready: gives `app://` an origin of its own, so that 'self' means our own files. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** The session of all windows. It lives in memory: nothing that was shown is left on disk. */
export function openWindowSession(rendererFolder: string): Session {
  const windowSession = session.fromPartition('swaddle')
  windowSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  windowSession.setPermissionCheckHandler(() => false)
  windowSession.protocol.handle('app', (request) => serve(request, rendererFolder))
  return windowSession
}

async function serve(request: Request, rendererFolder: string): Promise<Response> {
  const file = request.method === 'GET' ? resolveAppFile(request.url, rendererFolder) : null
  if (file === null) return new Response('not found', { status: 404 })
  try {
    const bytes = await readFile(file.path)
    return file.contentType.startsWith('text/html') ? page(bytes.toString('utf8')) : asset(bytes, file.contentType)
  } catch {
    return new Response('not found', { status: 404 })
  }
}

function asset(bytes: Buffer, contentType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType, 'x-content-type-options': 'nosniff' },
  })
}

/** Ant Design writes its styles at run time: it gets a nonce of this one page, so that no other inline style holds. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.replaceAll('%STYLE_NONCE%', nonce), {
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
