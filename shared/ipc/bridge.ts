import type { Answer } from './answer.ts'
import type { CallInput, CallName, CallValue } from './contract.ts'
import type { News } from './news.ts'

/** What the preload puts into a page as `window.swaddle`. */
export interface SwaddleBridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Answer<CallValue<Name>>>
  /** Where a dropped file lies; empty for one that lies nowhere. */
  pathOf(file: File): string
  /** Returns the way to stop hearing. */
  onNews(hear: (news: News) => void): () => void
}
