import type { FolderEvents } from './folder-events.ts'
import type { FolderCondition, FolderPlan } from './folder-plan.ts'

/** A folder that is watched, with what goes on in it at the moment. */
export interface LiveFolder {
  readonly plan: FolderPlan
  /** Changed from elsewhere too, where events get lost without a word. */
  readonly remote: boolean
  /** Tells it from another folder that takes its place under the same name, whose events are not heard. */
  inode: number
  events: FolderEvents | null
  condition: FolderCondition
  closed: boolean
  verifying: boolean
  passing: Promise<void> | null
  passAgain: boolean
  /** Events since the timer began. */
  burst: number
  timer: NodeJS.Timeout | null
}

export function newLiveFolder(plan: FolderPlan, remote: boolean, inode: number): LiveFolder {
  return {
    plan,
    remote,
    inode,
    events: null,
    condition: 'watching',
    closed: false,
    verifying: false,
    passing: null,
    passAgain: false,
    burst: 0,
    timer: null,
  }
}

/** Whether changes in it are found by passing over it, events or not. */
export function isPolled(folder: LiveFolder): boolean {
  return folder.remote || folder.events?.live !== true
}
