/** A look costs some 30 microseconds, and much more while others run: told after a small file it may be this old. */
const holdsMs = 25

let lookedMs = Number.NEGATIVE_INFINITY
let residentBytes = 0

/** Resident memory of this process, as the system told it a moment ago. What ends a file that takes too much looks for itself. */
export function recentResidentBytes(): number {
  const now = performance.now()
  if (now - lookedMs >= holdsMs) {
    lookedMs = now
    residentBytes = process.memoryUsage.rss()
  }
  return residentBytes
}
