/** Ends the name of every text that stands in place of a quarantined file; the watcher leaves such names alone. */
export const placeholderSuffix = '.襁褓暂存.txt'

export function isPlaceholderName(name: string): boolean {
  return name.endsWith(placeholderSuffix)
}
