import type { CallInput } from '../../../shared/ipc/contract.ts'

export type CardAnswer = CallInput<'card.answer'>['answer']
