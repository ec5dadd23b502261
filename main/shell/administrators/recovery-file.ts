import { writeFile } from 'node:fs/promises'
import type { TFunction } from 'i18next'

export interface RecoveryNote {
  readonly code: string
  readonly nowMs: number
}

/** A file to be put on a stick, or printed and sealed: for whom the code is, what it can do, and the code itself. */
export async function writeRecoveryFile(path: string, { code, nowMs }: RecoveryNote, t: TFunction): Promise<void> {
  const day = new Date(nowMs).toISOString().slice(0, 10)
  const lines = [t('session.recovery.file-title', { day }), '', code, '', t('session.recovery.file-explain'), '']
  // Notepad of older Windows shows Chinese only behind a mark, and lines only by both letters.
  await writeFile(path, `\uFEFF${lines.join('\r\n')}`, { mode: 0o600 })
}
