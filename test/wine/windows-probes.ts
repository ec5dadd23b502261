/**
 * Run by Windows' Node: asks each port that only Windows has, and writes what it answered as JSON. `hold FILE MODE` is the
 * other program that has a file open.
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { execFileSync, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { moveToHold } from '../../main/act/take-hold.ts'
import { findKnownFolders } from '../../main/watch/find-known-folders.ts'
import { listDrives } from '../../main/watch/list-drives.ts'
import { probeOpen } from '../../main/watch/probe-open.ts'
import { readRegistryValue } from '../../main/watch/read-registry-value.ts'
import { isRemoteFolder } from '../../main/watch/remote-folder.ts'
import { createRemovableDrives } from '../../main/watch/removable-drives.ts'
import { lookAt } from '../../main/watch/file-state.ts'

const shareNothing = 0x10000000

async function hold(path: string, mode: string): Promise<void> {
  const handle = await open(path, mode === 'alone' ? shareNothing : 'r')
  writeFileSync(`${path}.held`, '')
  await wait(60_000)
  await handle.close()
}

/** Runs `ask` while another process has the file open. */
async function whileHeld<T>(path: string, mode: 'alone' | 'shared', ask: () => Promise<T>): Promise<T> {
  const other = spawn(process.execPath, [process.argv[1] ?? '', 'hold', path, mode], { stdio: 'ignore' })
  for (let tries = 0; tries < 200 && (await lookAt(`${path}.held`)).kind !== 'file'; tries++) await wait(50)
  try {
    return await ask()
  } finally {
    other.kill()
  }
}

async function settled(path: string): Promise<Parameters<typeof moveToHold>[0]> {
  const look = await lookAt(path)
  if (look.kind !== 'file') throw new Error('there is no file')
  return {
    kind: 'settled',
    path,
    channel: 'own-folder',
    root: path,
    bytes: look.state.bytes,
    modifiedMs: look.state.modifiedMs,
    seenMs: 0,
    atStart: false,
  }
}

async function probeAll(): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), '襁褓 '))
  const fileOf = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, 'made up')
    return path
  }
  const [free, alone, shared, moved, waited] = ['日报 1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx', '5.xlsx'].map(fileOf)
  if (free === undefined || alone === undefined || shared === undefined || moved === undefined || waited === undefined)
    throw new Error('no files')
  execFileSync('reg.exe', ['add', 'HKCU\\Software\\Tencent\\WeChat', '/v', 'FileSavePath', '/d', 'D:\\聊天', '/f'])
  const tries: number[] = []
  const waitTold = async (ms: number): Promise<void> => {
    tries.push(ms)
    await wait(1)
  }
  return {
    platform: process.platform,
    'probe free': await probeOpen(free),
    'probe gone': await probeOpen(`${free}.none`),
    'probe held by another that shares': await whileHeld(shared, 'shared', () => probeOpen(shared)),
    'probe held by another alone': await whileHeld(alone, 'alone', () => probeOpen(alone)),
    'move to hold': await moveToHold(await settled(moved), `${moved}.hold`, waitTold),
    'move to hold, locked': await settled(waited).then((file) =>
      whileHeld(waited, 'alone', () => moveToHold(file, `${waited}.hold`, waitTold)),
    ),
    'tries while locked': tries.length,
    'registry value with variables': await readRegistryValue('Environment', 'TEMP').then((temp) => temp?.slice(0, 8)),
    'registry value': await readRegistryValue('Software\\Tencent\\WeChat', 'FileSavePath'),
    'registry value that is not there': await readRegistryValue('Software\\Tencent\\WeChat', 'Nothing'),
    'known folders': await findKnownFolders(),
    drives: await listDrives(),
    'removable drives': await createRemovableDrives()(),
    'remote UNC': await isRemoteFolder('\\\\server\\share'),
    'remote C:': await isRemoteFolder('C:\\'),
  }
}

const [, , what = '', path = '', mode = ''] = process.argv
if (what === 'hold') await hold(path, mode)
else writeFileSync(what, JSON.stringify(await probeAll(), null, 2))
