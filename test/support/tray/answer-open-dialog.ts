import type { TrayApp } from './tray-app.ts'

/** Answers the system's dialog for opening, which no test can click, with these paths; none stands for "cancelled". */
export async function answerOpenDialog({ app }: TrayApp, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] })
  }, filePaths)
}
