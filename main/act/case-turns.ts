/**
 * One thing at a time for each case: giving it back, ending it and recovering what a kill left of either must not meet
 * half way. Cases do not wait for each other.
 */
export class CaseTurns {
  readonly #last = new Map<string, Promise<unknown>>()

  inTurn<Result>(caseNumber: string, act: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(caseNumber) ?? Promise.resolve()).then(act)
    const settled = turn.then(noop, noop).then(() => {
      if (this.#last.get(caseNumber) === settled) this.#last.delete(caseNumber)
    })
    this.#last.set(caseNumber, settled)
    return turn
  }
}

function noop(): void {
  // The next in line does not care how it ended.
}
