import { BrowserWindow, dialog, type FileFilter } from 'electron'

/** Asks in front of the window that asked main. Null where nothing was chosen. */
export async function askWhereToSave(contentsId: number, defaultPath: string): Promise<string | null> {
  const window = windowOf(contentsId)
  if (window === undefined) return null
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath })
  return canceled ? null : filePath
}

export async function askForFile(contentsId: number, filters: readonly FileFilter[]): Promise<string | null> {
  const window = windowOf(contentsId)
  if (window === undefined) return null
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [...filters],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

export async function askForFolder(contentsId: number): Promise<string | null> {
  return (await askForPaths(contentsId, ['openDirectory']))[0] ?? null
}

/** Empty where nothing was chosen. */
export async function askForPaths(
  contentsId: number,
  properties: readonly ('openFile' | 'openDirectory' | 'multiSelections')[],
): Promise<readonly string[]> {
  const window = windowOf(contentsId)
  if (window === undefined) return []
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: [...properties] })
  return canceled ? [] : filePaths
}

function windowOf(contentsId: number) {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === contentsId)
}
