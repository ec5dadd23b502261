import { describe, expect, it } from 'vitest'
import { RecentPlaces } from '../../../main/agent/recent-places.ts'
import type { SightedFile } from '../../../shared/domain/settled-file.ts'

function fileAt(path: string): SightedFile {
  return { kind: 'settled', path, channel: 'wechat', root: '/', bytes: 1, modifiedMs: 1, atStart: false, seenMs: 1 }
}

describe('recent places', () => {
  it('tells where a case lay, and nothing of one that it does not know', () => {
    const places = new RecentPlaces()
    places.add('000001', fileAt('/a'))
    expect(places.of('000001')).toEqual(fileAt('/a'))
    expect(places.of('000002')).toBeNull()
  })

  it('forgets the oldest first, counting from when a case was told last', () => {
    const places = new RecentPlaces(2)
    for (const number of ['1', '2', '1', '3']) places.add(number, fileAt(`/${number}`))
    expect([places.of('1'), places.of('2'), places.of('3')]).toEqual([fileAt('/1'), null, fileAt('/3')])
  })
})
