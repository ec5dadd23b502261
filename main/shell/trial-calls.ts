import type { Core } from '../core/core.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { News } from '../../shared/ipc/news.ts'
import type { trialContract } from '../../shared/ipc/trial-contract.ts'
import { askForPaths } from './ask-for-file.ts'
import type { CallHandlers } from './serve-ipc.ts'
import { TrialDesk } from './trial/trial-desk.ts'

export interface TrialCallsOptions {
  readonly core: () => Core | null
  readonly userHome: string
  readonly tell: (news: News) => void
}

/** The page 试扫. There is one run at a time; what an earlier one showed is forgotten with the next. */
export function trialCalls({ core, userHome, tell }: TrialCallsOptions): CallHandlers<keyof typeof trialContract> {
  let desk: TrialDesk | null = null
  const opened = (): TrialDesk | null => {
    const agent = core()
    if (agent === null) return null
    desk ??= new TrialDesk({
      scanner: agent.scanner,
      policy: () => agent.policy.policy,
      userHome,
      onChanged: () => {
        tell('trial-changed')
      },
    })
    return desk
  }
  return {
    'trial.start': ({ paths }) => {
      const trial = opened()
      if (trial === null) return refused('not-ready')
      trial.start(paths)
      return answered(null)
    },
    'trial.pick': async ({ what }, { contentsId }) => {
      const trial = opened()
      if (trial === null) return refused('not-ready')
      const paths = await askForPaths(contentsId, [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections'])
      if (paths.length > 0) trial.start(paths)
      return answered(paths.length > 0)
    },
    'trial.read': ({ from }) => {
      const trial = opened()
      return trial === null ? refused('not-ready') : answered(trial.view(from))
    },
    'trial.cancel': () => {
      desk?.cancel()
      return answered(null)
    },
  }
}
