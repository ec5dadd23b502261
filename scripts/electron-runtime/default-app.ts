/**
 * Stands in `resources/default_app.asar` of the package runtime and does what Electron's own default app does: starts the
 * app whose folder or file is on the command line, with `-r FILE` modules loaded first. An ES module like the original:
 * Electron becomes ready only after this one is done, so an app may still register its protocols, however long it loads.
 */
import electron from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import Module from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface AppPackage {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
}

const node = Module as unknown as {
  _preloadModules(files: readonly string[]): void
  _resolveFilename(request: string, parent: null, isMain: boolean): string
}

/** Electron keeps the setters for its own default app: they are there, and in no type. */
const app = electron.app as typeof electron.app & { setVersion(version: string): void; setAppPath(path: string): void }

const preload: string[] = []
let target: string | null = null
for (let i = 1; i < process.argv.length && target === null; i++) {
  const argument = process.argv[i] ?? ''
  if (argument === '-r' || argument === '--require') preload.push(process.argv[++i] ?? '')
  else if (!argument.startsWith('-')) target = resolve(argument)
}

if (target === null) {
  process.stderr.write('usage: electron [options] APP\n')
  app.exit(2)
} else {
  if (preload.length > 0) node._preloadModules(preload)
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  await start(target)
}

async function start(path: string): Promise<void> {
  const packageFile = join(path, 'package.json')
  if (existsSync(packageFile)) {
    const { name, productName, version } = JSON.parse(readFileSync(packageFile, 'utf8')) as AppPackage
    if (version !== undefined) app.setVersion(version)
    const appName = productName ?? name
    if (appName !== undefined) app.setName(appName)
    app.setAppPath(path)
  } else {
    app.setAppPath(dirname(path))
  }
  try {
    await import(pathToFileURL(node._resolveFilename(path, null, true)).href)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    app.exit(1)
  }
}
