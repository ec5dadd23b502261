import { expect, it, onTestFinished } from 'vitest'
import { Inventory, type InventoryPorts } from '../../../main/core/inventory/inventory.ts'
import { createInventoryStore } from '../../../main/record/inventory-store.ts'
import { openRecords } from '../../../main/record/open-records.ts'
import type { FileJudged } from '../../../shared/domain/agent-event.ts'
import type { SettledFile } from '../../../shared/domain/settled-file.ts'
import { madeUpEvent } from '../../support/made-up-event.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const key = new Uint8Array(32)

function setUp() {
  const home = temporaryFolder()
  const opening = openRecords(home, { clock: { now: () => 0 }, chainKey: key, pathKey: key, generation: 'test' })
  if (opening.kind !== 'opened') throw new Error(opening.kind)
  onTestFinished(() => {
    opening.records.close()
  })
  const unused = (): never => {
    throw new Error('a note asks for nothing else')
  }
  const ports: InventoryPorts = {
    store: createInventoryStore(opening.records.db),
    key,
    home,
    place: { pathKey: key, userHome: home },
    seen: opening.records.seenFiles,
    beside: unused,
    idle: unused,
    places: unused,
    handled: unused,
    record: unused,
    onChange: () => undefined,
  }
  const inventory = new Inventory(ports)
  const file: SettledFile = {
    kind: 'settled',
    path: `${home}/日报.xlsx`,
    channel: 'downloads',
    root: home,
    bytes: 10,
    modifiedMs: 1,
    atStart: true,
    seenMs: 1,
  }
  const note = (outcome: FileJudged['outcome']): void => {
    const event = madeUpEvent({ verdict: 'record', outcome })
    inventory.note(file, { kind: 'recorded', recorded: { sequence: 1, event, chain: '' } })
  }
  const files = (): number => inventory.list({ order: 'people', channel: null, offset: 0, limit: 10 }).files.length
  return { note, files }
}

it.each(['locked', 'no-permission', 'timed-out', 'out-of-memory'] as const)(
  'keeps the line of a file that cannot be read now (%s): what it held may lie there still',
  (reason) => {
    const { note, files } = setUp()
    note(madeUpEvent().outcome)
    note({ kind: 'unscannable', reason })
    expect(files()).toBe(1)
  },
)

it.each(['vanished', 'encrypted'] as const)('drops the line of a file that is no more as it was (%s)', (reason) => {
  const { note, files } = setUp()
  note(madeUpEvent().outcome)
  note({ kind: 'unscannable', reason })
  expect(files()).toBe(0)
})
