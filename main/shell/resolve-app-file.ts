import { extname, join, normalize, sep } from 'node:path'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface AppFile {
  readonly path: string
  readonly contentType: string
}

/**
 * The file that an `app://` address stands for, or null where it stands for none: another host, a way out of the
 * renderer's folder, a kind of file that pages do not need. Says nothing about whether the file exists.
 */
export function resolveAppFile(address: string, folder: string): AppFile | null {
  let url: URL
  let pathname: string
  try {
    url = new URL(address)
    pathname = decodeURIComponent(url.pathname)
  } catch {
    return null
  }
  if (url.protocol !== 'app:' || url.host !== appHost || pathname.includes('\0') || pathname.includes('\\')) return null
  const path = normalize(join(folder, pathname))
  const contentType = contentTypes[extname(path).toLowerCase()]
  return path.startsWith(folder + sep) && contentType !== undefined ? { path, contentType } : null
}

/** The one host of the `app://` scheme; its pages are the only ones that may call main. */
const appHost = 'swaddle'

export const appOrigin = `app://${appHost}`
