import type { ActionJournal, JournalEntry } from '../../main/agent/ports.ts'

/** A journal for tests of acting alone; the real one is tested with the records, and in the fault runs. */
export function journalInMemory(): ActionJournal & { readonly entries: Map<string, JournalEntry> } {
  const entries = new Map<string, JournalEntry>()
  const begin: ActionJournal['begin'] = (entry) => {
    entries.set(entry.caseNumber, entry)
  }
  const advance: ActionJournal['advance'] = (caseNumber, step, sealed) => {
    const entry = entries.get(caseNumber)
    if (entry === undefined) throw new Error(`case ${caseNumber} is not open`)
    entries.set(caseNumber, { ...entry, step, sealed: sealed ?? entry.sealed })
  }
  return {
    entries,
    begin,
    advance,
    beginBeside: async (entry) => {
      await Promise.resolve()
      begin(entry)
    },
    advanceBeside: async (caseNumber, step, sealed) => {
      await Promise.resolve()
      advance(caseNumber, step, sealed)
    },
    finish: (caseNumber) => {
      entries.delete(caseNumber)
    },
    open: () => [...entries.values()],
  }
}
