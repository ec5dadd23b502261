import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'

interface OpenedPdf {
  readonly kind: 'opened'
  readonly document: PDFDocumentProxy
  close(): Promise<void>
}

/** Opens a PDF with no password, then with each of those given. Loads pdf.js on first use. */
export async function openPdf(
  content: Buffer,
  passwords: readonly string[],
): Promise<OpenedPdf | { readonly kind: 'encrypted' | 'damaged' }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  let kind: 'encrypted' | 'damaged' = 'damaged'
  for (const password of ['', ...passwords]) {
    const loading = getDocument({
      // pdf.js takes the bytes away from whoever hands them over.
      data: Uint8Array.from(content),
      password,
      // Chinese text is often in the encodings of these tables instead of Unicode.
      cMapUrl: `${cMapFolder()}/`,
      cMapPacked: true,
      // Words are wanted, not their looks; and nothing of a file is ever run.
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      verbosity: 0,
    })
    try {
      const document = await loading.promise
      return { kind: 'opened', document, close: () => loading.destroy() }
    } catch (error) {
      await loading.destroy()
      if (!(error instanceof Error && error.name === 'PasswordException')) return { kind: 'damaged' }
      kind = 'encrypted'
    }
  }
  return { kind }
}

/** Beside the bundled code, else in the package. */
function cMapFolder(): string {
  const bundled = join(import.meta.dirname, 'cmaps')
  if (existsSync(bundled)) return bundled
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
}
