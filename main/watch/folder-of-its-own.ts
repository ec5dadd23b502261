import { join, relative } from 'node:path'

/**
 * One of the user's folders, as the system names it. Where there is none, freedesktop (and Chromium by it) names the home
 * itself: all of that, with its caches and settings, is not what is meant by Downloads.
 */
export function folderOfItsOwn(named: string | null, home: string, usual: string): string {
  return named === null || relative(home, named) === '' ? join(home, usual) : named
}
