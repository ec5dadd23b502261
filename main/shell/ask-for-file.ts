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

function windowOf(contentsId: number) {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.id === contentsId)
}
