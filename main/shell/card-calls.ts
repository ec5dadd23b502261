import { basename } from 'node:path'
import { shell } from 'electron'
import type { Core } from '../core/core.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { cardContract } from '../../shared/ipc/card-contract.ts'
import type { CardDesk } from './card-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'

/** More copies than this are not asked to be shown any more. */
const mostRemembered = 50

/** What a card asks: its words, its answers, a safe copy, a look into an encrypted file. */
export function cardCalls(desk: CardDesk, core: () => Core | null): CallHandlers<keyof typeof cardContract> {
  /** Where the copies lie that were made for cards; their paths stay in main. */
  const copies = new Map<string, string>()
  return {
    'card.read': () => answered(desk.read()),
    'card.fit': ({ height }) => {
      desk.fit(height)
      return answered(null)
    },
    'card.answer': (input) => desk.answer(input),
    'card.safe-copy': async ({ caseNumber, manner }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const copy = await opened.makeSafeCopy(parseCaseNumber(caseNumber) ?? caseNumber, manner)
      switch (copy.kind) {
        case 'made':
          remember(copies, caseNumber, copy.path)
          return answered({ kind: 'made', name: maskFileName(basename(copy.path)) })
        case 'refused':
          return answered(copy)
        case 'no-such-case':
          return answered({ kind: 'refused', why: 'no-such-case' })
      }
    },
    'card.show-copy': ({ caseNumber }) => {
      const path = copies.get(caseNumber)
      if (path === undefined) return refused('not-found')
      shell.showItemInFolder(path)
      return answered(null)
    },
    'card.check-password': async ({ caseNumber, password }) => {
      const opened = core()
      if (opened === null) return refused('not-ready')
      const { kind } = await opened.checkWithPassword(parseCaseNumber(caseNumber) ?? caseNumber, password)
      return answered(kind)
    },
  }
}

function remember(copies: Map<string, string>, caseNumber: string, path: string): void {
  copies.set(caseNumber, path)
  const [oldest] = copies.keys()
  if (copies.size > mostRemembered && oldest !== undefined) copies.delete(oldest)
}
