import { constants } from 'node:fs'
import { lstat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isPlaceholderName, placeholderSuffix } from '../../shared/domain/placeholder-name.ts'
import { administratorRule } from '../../shared/domain/verdict.ts'
import { cutToBytes, mostNameBytes } from './cut-to-bytes.ts'
import type { HoldIntent } from './hold-intent.ts'

export interface PlaceholderWords {
  readonly caseNumber: string
  readonly maskedName: string
  readonly people: number
  /** An administrator wanted it here; otherwise the policy did. */
  readonly ordered: boolean
  readonly takenMs: number
  /** Whom to ask; may be empty. */
  readonly contact: string
}

export interface ExpiredWords {
  readonly caseNumber: string
  readonly maskedName: string
  readonly days: number
}

/** What is told of a file that was taken by this verdict. */
export function placeholderWords(
  caseNumber: string,
  { draft, people, takenMs }: NonNullable<HoldIntent['judged']>,
  contact: string,
): PlaceholderWords {
  return {
    caseNumber,
    maskedName: draft.file.name,
    people,
    ordered: draft.rule === administratorRule,
    takenMs,
    contact,
  }
}

/**
 * Leaves a text in place of the file: what, when, which number, how to go on. Answers its path, or null where it could not
 * be written; the file is safe either way.
 */
export async function leavePlaceholder(originalPath: string, words: PlaceholderWords): Promise<string | null> {
  const path = placeholderPath(originalPath, words)
  try {
    await writeFile(path, asNotepadReads(placeholderText(words)), { flag: 'wx' })
    return path
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? path : null
  }
}

/** Says in a placeholder that its file is no more. One that the clerk removed is not made again. */
export async function tellExpired(path: string, expired: ExpiredWords): Promise<void> {
  try {
    if (!isPlaceholderName(basename(path)) || !(await lstat(path)).isFile()) return
    await writeFile(path, asNotepadReads(expiredText(expired)), { flag: constants.O_WRONLY | constants.O_TRUNC })
  } catch {
    // Gone, or not to be written: the event tells it.
  }
}

/** Beside the original: its masked name, the case number, our suffix. */
export function placeholderPath(
  originalPath: string,
  words: Pick<PlaceholderWords, 'caseNumber' | 'maskedName'>,
): string {
  const suffix = `.${words.caseNumber}${placeholderSuffix}`
  return join(dirname(originalPath), cutToBytes(words.maskedName, mostNameBytes - Buffer.byteLength(suffix)) + suffix)
}

function placeholderText(words: PlaceholderWords): string[] {
  return [
    '文件已暂存，没有删除。',
    '',
    `文件：${words.maskedName}`,
    `时间：${localTime(words.takenMs)}`,
    `编号：${words.caseNumber}`,
    '',
    `里面疑似含${String(words.people)}位母婴信息，${words.ordered ? '管理员决定暂存' : '超过此处允许的数量'}，已加密保存在本机。`,
    '如果此前已发出，暂存无法收回；若发错人，请尽快在聊天软件里撤回。',
    '',
    `需要用这个文件时，请把编号告诉${words.contact === '' ? '管理员' : words.contact}，核对后即可原样取回。`,
    '这份说明可以删除，不影响取回。',
  ]
}

function expiredText({ caseNumber, maskedName, days }: ExpiredWords): string[] {
  return [
    '暂存期满，文件已删除。',
    '',
    `文件：${maskedName}`,
    `编号：${caseNumber}`,
    '',
    `按规定保存了${String(days)}天，期间没有取回。记录还在，有疑问请把编号告诉管理员。`,
    '这份说明可以删除。',
  ]
}

/** A byte-order mark and CRLF: old Notepad and WPS show Chinese text only so. */
function asNotepadReads(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function localTime(ms: number): string {
  const at = new Date(ms)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}
