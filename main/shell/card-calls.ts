import { shell } from 'electron'
import type { Core } from '../core/core.ts'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { answered, refused } from '../../shared/ipc/answer.ts'
import type { cardContract } from '../../shared/ipc/card-contract.ts'
import type { CardDesk } from './card-desk.ts'
import { CopyDesk } from './copy-desk.ts'
import type { CallHandlers } from './serve-ipc.ts'

/** What a card asks: its words, its answers, a safe copy, a look into an encrypted file. */
export function cardCalls(desk: CardDesk, core: () => Core | null): CallHandlers<keyof typeof cardContract> {
  const copies = new CopyDesk()
  return {
    'card.read': () => answered(desk.read()),
    'card.fit': ({ height }) => {
      desk.fit(height)
      return answered(null)
    },
    'card.answer': (input) => desk.answer(input),
    'card.safe-copy': async ({ caseNumber, manner }) => {
      const opened = core()
      return opened === null ? refused('not-ready') : answered(await copies.make(opened, caseNumber, manner))
    },
    'card.copy-step': ({ caseNumber }) => answered(copies.step(caseNumber)),
    'card.cancel-copy': ({ caseNumber }) => {
      copies.cancel(caseNumber)
      return answered(null)
    },
    'card.show-copy': ({ caseNumber }) => {
      const path = copies.pathOf(caseNumber)
      if (path === null) return refused('not-found')
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
