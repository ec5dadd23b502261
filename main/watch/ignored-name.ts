import { isPlaceholderName } from '../../shared/domain/placeholder-name.ts'

/** Downloads under way, by the browsers that name them so; the finished file gets its own name and its own event. */
const unfinished = /\.(?:crdownload|part|partial|tmp|download|opdownload)$/i

/** Lock files: `~$report.xlsx` of Office, `.~report.xlsx` of WPS and LibreOffice, and what our own vault holds for a moment. */
const lockFile = /^(?:~\$|\.~)/

/** What the systems themselves keep in every folder. */
const systemFile = /^(?:desktop\.ini|thumbs\.db|\.ds_store)$/i

/** Whether a file of this name is never a report: its name alone says so, nothing of it is opened. */
export function isIgnoredName(name: string): boolean {
  return lockFile.test(name) || unfinished.test(name) || systemFile.test(name) || isPlaceholderName(name)
}

/**
 * Excel saves into a temporary file without extension, deletes the original and renames: such a name gets longer to settle,
 * so that the file is met under the name that it keeps.
 */
export function mayBeSaveInProgress(name: string): boolean {
  return !/[^.]\.[^.]+$/.test(name)
}
