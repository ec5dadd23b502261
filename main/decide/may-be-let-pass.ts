import type { ChannelId } from '../../shared/domain/channel.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { isBelow } from './is-below.ts'

/**
 * Whether a route or an exception that holds today may yet let this file pass, as far as is known before it is read. Such a
 * file is not taken on a first count: lawful work would lose sight of it while the rest is counted.
 */
export function mayBeLetPass(
  { path, channel }: { readonly path: string; readonly channel: ChannelId },
  day: string,
  { routes, exceptions }: Pick<Policy, 'routes' | 'exceptions'>,
): boolean {
  return (
    routes.some(
      ({ channels, folder, expires }) =>
        day <= expires && channels.includes(channel) && (folder === null || isBelow(path, folder)),
    ) ||
    exceptions.some(({ match, expires }) => day <= expires && (match.kind !== 'path' || isBelow(path, match.folder)))
  )
}
