/** Every pause of the watcher, in one place, so that tests can shorten them. All in milliseconds. */
export interface WatchTiming {
  /** Between two samples of size and time that must be equal. */
  readonly settleMs: number
  /** The same for a name without extension, which may be a save in progress. */
  readonly unnamedSettleMs: number
  /** Events of one file closer than this are looked at together. */
  readonly gatherMs: number
  /** A readable file that another program keeps open is handed on after being unchanged for this long. */
  readonly inUseQuietMs: number
  /** Back-off on a refused open: first and longest pause, and when it is given up. */
  readonly retryFromMs: number
  readonly retryToMs: number
  readonly giveUpMs: number
  /** Between two searches for new accounts, months and moved roots. */
  readonly rediscoverMs: number
  /** Least pause between two searches that an event asked for. */
  readonly searchGapMs: number
  /** Between two passes over all files for what the events missed. */
  readonly reconcileMs: number
  /** The same for folders that give no events: network drives, or when the system's watches ran out. */
  readonly pollMs: number
}

/** The back-off is sized for Office and chat programs, which hold a file for seconds and give it free without any event. */
export const defaultTiming: WatchTiming = {
  settleMs: 250,
  unnamedSettleMs: 2_000,
  gatherMs: 40,
  inUseQuietMs: 10_000,
  retryFromMs: 250,
  retryToMs: 5_000,
  giveUpMs: 600_000,
  rediscoverMs: 180_000,
  searchGapMs: 2_000,
  reconcileMs: 300_000,
  pollMs: 10_000,
}
