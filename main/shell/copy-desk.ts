import { basename } from 'node:path'
import { parseCaseNumber } from '../../shared/domain/case-number.ts'
import { maskFileName } from '../../shared/domain/mask-file-name.ts'
import type { CopyManner, CopyStep } from '../../shared/domain/safe-copy.ts'
import type { CopyOutcome } from '../../shared/ipc/card-contract.ts'
import type { Core } from '../core/core.ts'

/** More copies than this are not asked to be shown any more. */
const mostRemembered = 50

interface Making {
  step: CopyStep | null
  readonly givenUp: AbortController
}

/** The safe copies that cards ask for, by case number: those being made, and where those lie that were. Paths stay in main. */
export class CopyDesk {
  readonly #making = new Map<string, Making>()
  readonly #made = new Map<string, string>()

  async make(core: Core, caseNumber: string, manner: CopyManner): Promise<CopyOutcome> {
    const making: Making = { step: null, givenUp: new AbortController() }
    this.cancel(caseNumber)
    this.#making.set(caseNumber, making)
    try {
      const copy = await core.makeSafeCopy(parseCaseNumber(caseNumber) ?? caseNumber, manner, {
        signal: making.givenUp.signal,
        onStep: (step) => {
          making.step = step
        },
      })
      if (copy.kind === 'no-such-case') return { kind: 'refused', why: 'no-such-case' }
      if (copy.kind === 'refused') return copy
      this.#remember(caseNumber, copy.path)
      return { kind: 'made', name: maskFileName(basename(copy.path)) }
    } finally {
      if (this.#making.get(caseNumber) === making) this.#making.delete(caseNumber)
    }
  }

  /** Null while it waits for its turn, or none is made. */
  step(caseNumber: string): CopyStep | null {
    return this.#making.get(caseNumber)?.step ?? null
  }

  cancel(caseNumber: string): void {
    this.#making.get(caseNumber)?.givenUp.abort()
  }

  /** Where the copy lies that was made last. */
  pathOf(caseNumber: string): string | null {
    return this.#made.get(caseNumber) ?? null
  }

  #remember(caseNumber: string, path: string): void {
    this.#made.set(caseNumber, path)
    const [oldest] = this.#made.keys()
    if (this.#made.size > mostRemembered && oldest !== undefined) this.#made.delete(oldest)
  }
}
