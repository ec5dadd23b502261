import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openKeyring, plainSealer, type Keyring } from '../keys/keyring.ts'
import type { CoreOpening } from '../core/open-core.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { CommandError } from './command.ts'

/** A home that must be there already. @throws CommandError */
export function existingHome(home: string): string {
  const path = resolve(home)
  if (!existsSync(path)) throw new CommandError(`there is no home at ${path}`)
  return path
}

/** A home that an agent has worked in: a mistyped folder must not pass for one in which nothing was recorded. @throws CommandError */
export function agentHome(home: string): string {
  const path = existingHome(home)
  if (!existsSync(join(path, 'keyring.json'))) throw new CommandError(`no agent has worked in ${path}`)
  return path
}

/** A home that is made if need be. @throws CommandError */
export function ensuredHome(home: string): string {
  const path = resolve(home)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new CommandError(`home ${path} cannot be made (${String((error as NodeJS.ErrnoException).code)})`)
  }
  return path
}

/** @throws CommandError where the keys are sealed for the tray app, or damaged. */
export function homeKeys(home: string): Keyring {
  try {
    return openKeyring(home, plainSealer)
  } catch (error) {
    throw new CommandError((error as Error).message)
  }
}

/** One line for a home that could not be taken. */
export function whyNotOpened(home: string, opening: Exclude<CoreOpening, { kind: 'opened' }>): string {
  switch (opening.kind) {
    case 'in-use':
      return `home ${home} is in use by another agent`
    case 'newer-schema':
      return `home ${home} was written by a newer version: update this one`
    case 'storage-failed':
      return `home ${home} cannot be used: ${opening.fault}`
    default:
      return assertNever(opening)
  }
}
