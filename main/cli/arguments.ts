import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses the words of a command that takes nothing but options. @throws UsageError that names the word that is wrong. */
export function parseOptions<const T extends Options>(args: readonly string[], options: T) {
  const { values, positionals } = parseCommandLine(args, options)
  const [word] = positionals
  if (word !== undefined) throw new UsageError(`"${word}" is not an option`)
  return values
}

/** Parses a command's words. @throws UsageError that names the word that is wrong. */
export function parseCommandLine<const T extends Options>(args: readonly string[], options: T) {
  refuseEmpty(args, options)
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'wrong option')
  }
}

/** What a script left empty would stand for the folder that the command was called in. @throws UsageError */
function refuseEmpty(args: readonly string[], options: Options): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'option' && token.value === '') throw new UsageError(`${token.rawName} is empty`)
    if (token.kind === 'positional' && token.value === '') throw new UsageError('a word is empty')
  }
}

/** @throws UsageError where the option was left out. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined) throw new UsageError(`--${option} is missing`)
  return value
}

/** A day that exists, `YYYY-MM-DD`. @throws UsageError */
export function parseDay(text: string, option = 'today'): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new UsageError(`--${option} ${text} is not a day: give YYYY-MM-DD`)
  }
  return text
}
