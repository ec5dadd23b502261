/** The tray app: the core plus Electron. Top-level await would keep Electron from becoming ready, so there is none. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, powerMonitor } from 'electron'
import type { Log } from './agent/ports.ts'
import type { Core } from './core/core.ts'
import { WayRehearsal } from './core/rehearsal/way-rehearsal.ts'
import { productVersion } from './product-version.ts'
import { ownWords } from '../shared/domain/masked.ts'
import { registerAppScheme } from './shell/app-protocol.ts'
import { tellChromiumLanguage } from './shell/chromium-language.ts'
import { guardAgainstCrashes } from './shell/crash-guard.ts'
import { errorCode } from '../shared/domain/error-code.ts'
import { electronKnownFolders } from './shell/electron-known-folders.ts'
import { openFileLog } from './shell/file-log.ts'
import { hardenAllContents } from './shell/harden-contents.ts'
import { openAgent, type AgentOptions } from './shell/open-agent.ts'
import { openUntilOpened } from './shell/open-until-opened.ts'
import { PreferencesStore } from './shell/preferences-store.ts'
import { watchSessionEnd } from './shell/session-end.ts'
import { Shell } from './shell/shell.ts'
import { shellFiles } from './shell/shell-files.ts'
import { spawnUtilityProcess } from './shell/spawn-utility-process.ts'
import { writeElectronStore } from './shell/write-electron-store.ts'

const appId = 'cn.swaddle.agent'

const home = resolve(process.env['SWADDLE_HOME'] ?? app.getPath('userData'))
mkdirSync(home, { recursive: true, mode: 0o700 })
app.setPath('userData', home)
// Chromium's own files stay together, apart from the records.
app.setPath('sessionData', join(home, 'chromium'))
app.setAppUserModelId(appId)
const preferences = new PreferencesStore(home, writeElectronStore)
tellChromiumLanguage(preferences.language(app.getPreferredSystemLanguages()))
registerAppScheme()
hardenAllContents()

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(run)
} else {
  // The first one answers by showing the clerk's status.
  app.exit(0)
}

async function run(): Promise<void> {
  const log = openFileLog(home)
  guardAgainstCrashes({
    of: process,
    log,
    uptimeMs: () => process.uptime() * 1000,
    startAgain: () => {
      app.relaunch()
    },
    end: () => {
      app.exit(1)
    },
  })
  const files = shellFiles(import.meta.dirname)
  const knownFolders = electronKnownFolders()
  const agent: Agent = { core: null, rehearsal: null, begun: false, ending: new AbortController() }
  const common = { home, knownFolders, productVersion, log, spawnScanner: spawnUtilityProcess(files.scanner) }
  const shell = new Shell({
    home,
    files,
    preferences,
    version: productVersion,
    userHome: knownFolders.home,
    log,
    onKeysRecovered: () => {
      void begin(agent, shell, common).then(() => {
        tellRecovered(agent, log)
      })
    },
  })

  // Without this Electron quits when the last window closes; the tray is what stays.
  app.on('window-all-closed', () => undefined)
  app.on('second-instance', (_event, words) => {
    // The logon task starts again what ended by an error, though it has begun anew by itself: nobody asked for a window.
    if (!words.includes('--logon')) shell.showStatus()
  })
  endCleanly(async () => {
    agent.ending.abort()
    shell.close()
    await agent.rehearsal?.stop()
    await agent.core?.stop()
  })
  await begin(agent, shell, common)
}

/** What runs behind the tray; nothing where the agent could not be opened. */
interface Agent {
  core: Core | null
  rehearsal: WayRehearsal | null
  begun: boolean
  readonly ending: AbortController
}

/** Opens the agent and watches. What stands in the way is told by the shell. */
async function begin(
  agent: Agent,
  shell: Shell,
  common: Pick<AgentOptions, 'home' | 'knownFolders' | 'productVersion' | 'log' | 'spawnScanner'>,
): Promise<void> {
  const { log } = common
  // Whoever clicks twice has the keys recovered twice; one home is opened once.
  if (agent.begun) return
  agent.begun = true
  const core = await openUntilOpened({
    open: () => openAgent({ ...common, ...newsTo(shell) }),
    notStarted: (why) => {
      shell.notStarted(why)
    },
    signal: agent.ending.signal,
  })
  agent.begun = core !== null
  if (core === null) return
  agent.core = core
  shell.attach(core)
  try {
    await core.start()
  } catch (error) {
    log.error('the agent could not be started', { error: errorCode(error) })
    shell.notStarted('failed')
    return
  }
  shell.live()
  // The installer's logon task passes it; a start by hand or by a program opens nothing unasked.
  if (process.argv.includes('--logon')) shell.showUnreadNotice()
  log.info('watching', { folders: core.state().folders.length, version: ownWords(productVersion) })
  followPower(core)
  agent.rehearsal = new WayRehearsal({ ...common, core })
  void agent.rehearsal.begin()
}

/** What the agent tells the shell of. */
function newsTo(shell: Shell): Pick<AgentOptions, 'warner' | 'onRecorded' | 'onState' | 'onInventory'> {
  return {
    warner: {
      warn: (recorded) => {
        shell.warn(recorded)
      },
    },
    onRecorded: (recorded) => {
      shell.eventRecorded(recorded)
    },
    onState: () => {
      shell.refresh()
    },
    onInventory: () => {
      shell.inventoryChanged()
    },
  }
}

function tellRecovered({ core }: Agent, log: Log): void {
  try {
    core?.record({ kind: 'administrator-acted', act: 'keys-recovered', by: ownWords(''), caseNumber: null, why: [] })
  } catch (error) {
    log.error('that the keys were recovered could not be recorded', { error: errorCode(error) })
  }
}

/** Stops the core before Electron goes: files under way are finished, and the home is given back. */
function endCleanly(stop: () => Promise<void>): void {
  let stopping: Promise<void> | null = null
  const end = (): void => {
    stopping ??= stop().finally(() => {
      app.exit(0)
    })
  }
  app.on('before-quit', (event) => {
    event.preventDefault()
    end()
  })
  watchSessionEnd(end)
}

/** Sleep and locked screens lose file events: look again at once. */
function followPower(core: Core): void {
  const lookAgain = (): void => {
    void core.resume()
  }
  powerMonitor.on('resume', lookAgain)
  powerMonitor.on('unlock-screen', lookAgain)
}
