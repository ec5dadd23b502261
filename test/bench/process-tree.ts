import { readdirSync, readFileSync } from 'node:fs'

/** Proportional set size of a process and all below it, in megabytes, and how many they are. Linux only. */
export function treePss(root: number): { readonly megabytes: number; readonly processes: number } {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const parent = parentOf(pid)
    if (parent !== null) parents.set(pid, parent)
  }
  const tree = [...parents.keys()].filter((pid) => isBelow(pid, root, parents))
  const kilobytes = tree.reduce((sum, pid) => sum + pssOf(pid), 0)
  return { megabytes: kilobytes / 1024, processes: tree.length }
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true
  return false
}

/** The fourth field of `stat`, behind the name in brackets, which may hold anything. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Processes below it that paint a page. Linux only. */
export function renderersBelow(pid: number): number {
  const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
  return children.reduce((sum, child) => {
    const commandLine = readFileSync(`/proc/${child}/cmdline`, 'utf8')
    return sum + (commandLine.includes('--type=renderer') ? 1 : 0) + renderersBelow(Number(child))
  }, 0)
}
