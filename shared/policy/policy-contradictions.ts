import { levels } from '../domain/level.ts'
import type { ChannelRules } from './channel-rules.ts'
import { forEachLevel } from './people-thresholds.ts'
import type { PolicyProblem } from './policy-problem.ts'
import type { Policy } from './schema.ts'

/** What fields are wrong together, or for what they stand for, though each has the form that it should have. */
export function findContradictions(policy: Policy): readonly PolicyProblem[] {
  const { channels, ownFolders, routes, exceptions, endpoint } = policy
  return [
    ...Object.entries(channels).flatMap(([id, rules]) => thresholdsOutOfOrder(id, rules)),
    ...repeatedIds('routes', routes),
    ...repeatedIds('exceptions', exceptions),
    ...ownFolders.flatMap((folder, index) => halfPath(`ownFolders.${String(index)}`, folder)),
    ...routes.flatMap(({ folder }, index) =>
      folder === null ? [] : halfPath(`routes.${String(index)}.folder`, folder),
    ),
    ...exceptions.flatMap(({ match }, index) =>
      match.kind === 'path' ? halfPath(`exceptions.${String(index)}.match.folder`, match.folder) : [],
    ),
    ...passwordInUrl(endpoint.url),
  ]
}

/** A file that is quarantined must also be one that is warned of: thresholds out of order are a slip, not a wish. */
function thresholdsOutOfOrder(id: string, { warnFrom, quarantineFrom }: ChannelRules): PolicyProblem[] {
  const [warn, quarantine] = [forEachLevel(warnFrom), forEachLevel(quarantineFrom)]
  const level = levels.find((each) => (quarantine[each] ?? Infinity) < (warn[each] ?? 0))
  if (level === undefined) return []
  return [
    {
      field: `channels.${id}.quarantineFrom`,
      mistake: 'below-warn',
      at: String(warn[level]),
      problem: `is below warnFrom (${String(warn[level])})`,
      mend: 'raise it to warnFrom or more, or lower warnFrom',
    },
  ]
}

function repeatedIds(field: string, entries: readonly { readonly id: string }[]): PolicyProblem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) === index
      ? []
      : [
          {
            field: `${field}.${String(index)}.id`,
            mistake: 'taken',
            at: id,
            problem: `is taken (${id})`,
            mend: 'give each its own',
          },
        ],
  )
}

/** As Windows and Linux write them, whichever this is: a policy is checked on one PC and holds on others. */
const wholePath = /^(?:[A-Za-z]:[\\/]|\\\\|\/)/u

/** Half a path would be watched below wherever the agent happened to start; as a condition it would never hold. */
function halfPath(field: string, folder: string): PolicyProblem[] {
  if (wholePath.test(folder)) return []
  const mend = 'give it from the drive or the root on, such as D:\\\\Reports'
  return [{ field, mistake: 'whole-path', at: '', problem: 'is not a whole path', mend }]
}

/** An address is shown to whoever reads the policy, and is not sealed. */
function passwordInUrl(url: string | null): PolicyProblem[] {
  if (url === null) return []
  const { username, password } = new URL(url)
  if (username === '' && password === '') return []
  const problem = 'holds a name or a password'
  const mend = 'leave them out, and give a token in endpoint.token'
  return [{ field: 'endpoint.url', mistake: 'password-in-url', at: '', problem, mend }]
}
